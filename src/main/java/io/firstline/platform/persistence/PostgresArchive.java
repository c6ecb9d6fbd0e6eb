package io.firstline.platform.persistence;

import io.firstline.platform.startup.StartupProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs this build brings along, as an archive on the class path. */
record PostgresArchive(URL url, String version) {

  private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar");
  private static final Set<PosixFilePermission> PROGRAM =
      PosixFilePermissions.fromString("rwxr-xr-x");

  static PostgresArchive forThisMachine() {
    var name = "postgres-%s-%s.txz".formatted(system(), processor());
    var url = PostgresArchive.class.getClassLoader().getResource(name);
    if (url == null) {
      throw new StartupProblem(
          "This build brings no database for %s on %s."
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
          "Build it on this machine (./mvnw -DskipTests package), or name a PostgreSQL server with"
              + " firstline.database.url.");
    }
    var version = VERSION.matcher(url.toString());
    return new PostgresArchive(url, version.find() ? version.group(1) : "0.0.0");
  }

  int majorVersion() {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  /** Unpacks once; a half unpacked folder never gets the final name. */
  Path unpackedIn(Path parent) throws IOException {
    var home = parent.resolve("bin-" + version);
    if (Files.isDirectory(home)) {
      return home;
    }
    var unfinished = parent.resolve("bin.unpacking");
    FileSystemUtils.deleteRecursively(unfinished);
    unpack(unfinished);
    return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private void unpack(Path target) throws IOException {
    try (var in = new BufferedInputStream(url.openStream(), 1 << 16);
        var archive = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        write(entry, archive, entry.resolveIn(target));
      }
    }
  }

  private static void write(TarArchiveEntry entry, TarArchiveInputStream content, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    if (path.getParent() != null) {
      Files.createDirectories(path.getParent());
    }
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, path);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(path, PROGRAM);
      }
    }
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.startsWith("win") ? "windows" : "linux";
  }

  private static String processor() {
    return switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      case String other -> other;
    };
  }
}
