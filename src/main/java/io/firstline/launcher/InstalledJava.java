package io.firstline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a Java may be: the named homes come first, then the folders that installers use. */
record InstalledJava(List<Path> named, List<Path> folders) {

  static InstalledJava onThisMachine() {
    Path user = Path.of(System.getProperty("user.home"));
    return new InstalledJava(
        Stream.of("FIRSTLINE_JAVA_HOME", "JAVA_HOME")
            .map(System.getenv()::get)
            .filter(home -> home != null && !home.isBlank())
            .map(Path::of)
            .toList(),
        List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/usr/java"),
            Path.of("/opt/java"),
            Path.of("/opt"),
            user.resolve(".sdkman/candidates/java"),
            user.resolve(".jdks"),
            user.resolve("Library/Java/JavaVirtualMachines"),
            Path.of("/Library/Java/JavaVirtualMachines")));
  }

  /** A named one if it is new enough, else the oldest that is, which is nearest to the tested. */
  Optional<JavaHome> newEnough(int version) {
    return Stream.concat(named.stream().flatMap(InstalledJava::read), oldestFirst())
        .filter(home -> home.version() >= version)
        .findFirst();
  }

  private Stream<JavaHome> oldestFirst() {
    return folders.stream()
        .flatMap(InstalledJava::children)
        .flatMap(child -> Stream.of(child, child.resolve("Contents/Home")))
        .flatMap(InstalledJava::read)
        .sorted(Comparator.comparingInt(JavaHome::version));
  }

  private static Stream<JavaHome> read(Path home) {
    return JavaHome.at(home).stream();
  }

  private static Stream<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList().stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
