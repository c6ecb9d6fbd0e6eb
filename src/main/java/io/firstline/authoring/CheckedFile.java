package io.firstline.authoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that saves work and can be lost: whole with its checksum, or as good as not there. It is
 * the only one in its folder.
 */
record CheckedFile(Path path) {

  private static final Logger log = LoggerFactory.getLogger(CheckedFile.class);

  interface Reading<T> {
    T from(InputStream in) throws IOException;
  }

  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Empty, with a line in the log, when it is there but cannot be read. */
  <T> Optional<T> read(Reading<T> reading) {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      ByteBuffer whole = ByteBuffer.wrap(Files.readAllBytes(path));
      int length = whole.limit() - Long.BYTES;
      if (length < 0 || checksum(whole.array(), length) != whole.getLong(length)) {
        throw new IOException("it is not as it was written");
      }
      return Optional.of(reading.from(new ByteArrayInputStream(whole.array(), 0, length)));
    } catch (IOException | RuntimeException e) {
      log.warn("file={} unreadable={}: the work is done again", path, e.toString());
      return Optional.empty();
    }
  }

  /** Takes the place of whatever is in the folder; when that fails, the log has a line more. */
  void write(Writing writing) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writing.to(bytes);
      long checksum = checksum(bytes.toByteArray(), bytes.size());
      bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(checksum).array());
      Path folder = path.resolveSibling("");
      Path unfinished = Files.createTempFile(folder, "unfinished", "");
      Files.write(unfinished, bytes.toByteArray());
      Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
      try (Stream<Path> all = Files.list(folder)) {
        for (Path older : all.filter(other -> !other.equals(path)).toList()) {
          Files.deleteIfExists(older);
        }
      }
    } catch (IOException e) {
      log.warn("file={} unwritable={}", path, e.toString());
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }
}
