package io.firstline.authoring;

import io.firstline.platform.persistence.DataFolder;
import io.firstline.understanding.TrainingSet;
import io.firstline.understanding.Understander;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what was learnt last in the data folder, so that a start need not learn it again. Losing it
 * costs seconds, so nothing that is wrong with it stops anybody.
 */
@Component
final class LearntCache {

  private static final Logger log = LoggerFactory.getLogger(LearntCache.class);
  private static final String FOLDER = "learnt";

  private final Understander understander;
  private final Optional<DataFolder> data;

  /**
   * @param data missing where nothing is kept
   */
  LearntCache(Understander understander, Optional<DataFolder> data) {
    this.understander = understander;
    this.data = data;
  }

  Understander.Learnt learnt(TrainingSet set) {
    return data.map(folder -> learnt(set, folder.folder(FOLDER)))
        .orElseGet(() -> understander.learn(set));
  }

  private Understander.Learnt learnt(TrainingSet set, Path folder) {
    Path file = folder.resolve(understander.fingerprint(set));
    return load(set, file)
        .orElseGet(
            () -> {
              Understander.Learnt learnt = understander.learn(set);
              keep(learnt, file);
              return learnt;
            });
  }

  private Optional<Understander.Learnt> load(TrainingSet set, Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      ByteBuffer whole = ByteBuffer.wrap(Files.readAllBytes(file));
      int length = whole.limit() - Long.BYTES;
      if (length < 0 || checksum(whole.array(), length) != whole.getLong(length)) {
        throw new IOException("it is not as it was written");
      }
      return Optional.of(
          understander.load(set, new ByteArrayInputStream(whole.array(), 0, length)));
    } catch (IOException | RuntimeException e) {
      log.warn("learnt file={} unreadable={}: learning again", file, e.toString());
      return Optional.empty();
    }
  }

  private static void keep(Understander.Learnt learnt, Path file) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      learnt.write(bytes);
      long checksum = checksum(bytes.toByteArray(), bytes.size());
      bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(checksum).array());
      Path folder = file.resolveSibling("");
      Path unfinished = Files.createTempFile(folder, "unfinished", "");
      Files.write(unfinished, bytes.toByteArray());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      try (Stream<Path> all = Files.list(folder)) {
        for (Path older : all.filter(other -> !other.equals(file)).toList()) {
          Files.deleteIfExists(older);
        }
      }
    } catch (IOException e) {
      log.warn("learnt file={} unwritable={}", file, e.toString());
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }
}
