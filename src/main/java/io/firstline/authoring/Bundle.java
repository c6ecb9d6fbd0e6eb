package io.firstline.authoring;

import io.firstline.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Everything that authors wrote, as one version that is published whole. */
record Bundle(String version, List<SourceFile> files) {

  private static final int VERSION_LENGTH = 12;

  /** A bundle whose version is a hash of its files, whatever their order. */
  static Bundle of(List<SourceFile> files) {
    List<SourceFile> sorted =
        files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (SourceFile file : sorted) {
        digest.update((file.path() + '\0' + file.text() + '\0').getBytes(StandardCharsets.UTF_8));
      }
      String hash = HexFormat.of().formatHex(digest.digest());
      return new Bundle(hash.substring(0, VERSION_LENGTH), sorted);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
