package io.firstline.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** An installed Java and its version, as its {@code release} file tells. */
record JavaHome(Path path, int version) {

  static Optional<JavaHome> at(Path path) {
    Path release = path.resolve("release");
    if (!Files.isReadable(release) || !Files.isExecutable(program(path))) {
      return Optional.empty();
    }
    try (Reader reader = Files.newBufferedReader(release)) {
      Properties properties = new Properties();
      properties.load(reader);
      return Optional.of(new JavaHome(path, version(properties)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Path program() {
    return program(path);
  }

  private static int version(Properties release) {
    String quoted = release.getProperty("JAVA_VERSION", "");
    return Runtime.Version.parse(quoted.replace("\"", "").replace('_', '+')).feature();
  }

  private static Path program(Path home) {
    Path program = home.resolve("bin").resolve("java");
    return Files.exists(program) ? program : home.resolve("bin").resolve("java.exe");
  }
}
