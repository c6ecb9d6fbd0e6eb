package io.firstline.understanding;

import de.bwaldvogel.liblinear.Linear;
import io.firstline.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import opennlp.tools.util.Version;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Names everything that decides what is learnt: the examples, the word lists, and the code itself,
 * so that a new release never reads what an older one has learnt.
 */
final class Fingerprint {

  private Fingerprint() {}

  static String of(TrainingSet set) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> room : new Class<?>[] {Fingerprint.class, Language.class}) {
        addAll(digest, room);
      }
      add(digest, set.topics() + "\n" + set.outOfScope());
      add(digest, org.apache.lucene.util.Version.LATEST + "\n" + Version.currentVersion());
      add(digest, String.valueOf(Linear.getVersion()));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void addAll(MessageDigest digest, Class<?> room) throws IOException {
    String files = "classpath*:" + room.getPackageName().replace('.', '/') + "/*";
    Resource[] resources = new PathMatchingResourcePatternResolver().getResources(files);
    Arrays.sort(
        resources, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
    for (Resource resource : resources) {
      if (resource.isReadable()) {
        digest.update(resource.getContentAsByteArray());
      }
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
