package io.firstline.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret kept in a file that only its owner may read. */
final class SecretFile {

  private SecretFile() {}

  /** The secret in the file, made at the first call. */
  static String readOrMake(Path file) throws IOException {
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    var secret = HexFormat.of().formatHex(random);
    write(file, secret);
    return secret;
  }

  static Path write(Path file, String secret) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, secret);
    return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
