package io.firstline.platform.persistence;

import io.firstline.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything this process keeps, owned by one process at a time. */
public record DataFolder(Path path) {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** A folder inside, made on first use. */
  public Path folder(String name) {
    return made(path.resolve(name));
  }

  static Path made(Path folder) {
    try {
      return Files.createDirectories(folder, OWNER_ONLY);
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  static StartupProblem notWritable(Path folder, IOException cause) {
    return new StartupProblem(
        "The data folder '%s' cannot be written (%s)."
            .formatted(folder, cause.getClass().getSimpleName()),
        "Give the user that runs Firstline the right to write there, or name another folder with"
            + " firstline.data-dir.",
        cause);
  }
}
