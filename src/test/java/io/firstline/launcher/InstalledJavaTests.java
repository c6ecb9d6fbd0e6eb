package io.firstline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJavaTests {

  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    install("jdk-8", "1.8.0_402");
    install("jdk-17", "17.0.9");
    install("jdk-25", "25.0.1");
    install("jdk-26", "26");
    install("odd", "what is this");
    Files.createDirectory(folder.resolve("empty"));
  }

  @Test
  void oldestThatIsNewEnoughIsTaken() {
    var found = new InstalledJava(List.of(), List.of(folder)).newEnough(25);

    assertThat(found).contains(new JavaHome(folder.resolve("jdk-25"), 25));
  }

  @Test
  void namedOneComesFirst() {
    var named = folder.resolve("jdk-26");

    var found = new InstalledJava(List.of(named), List.of(folder)).newEnough(25);

    assertThat(found).contains(new JavaHome(named, 26));
  }

  @Test
  void namedOneThatIsTooOldIsPassedOver() {
    var named = folder.resolve("jdk-17");

    var found = new InstalledJava(List.of(named), List.of(folder)).newEnough(25);

    assertThat(found).map(JavaHome::version).contains(25);
  }

  @Test
  void macOsFoldersAreFound() throws IOException {
    var machines = folder.resolve("machines");
    install("machines/temurin-25.jdk/Contents/Home", "25.0.1");

    var found = new InstalledJava(List.of(), List.of(machines)).newEnough(25);

    assertThat(found).isPresent();
  }

  @Test
  void nothingNewEnough() {
    var found = new InstalledJava(List.of(), List.of(folder, Path.of("/nowhere"))).newEnough(99);

    assertThat(found).isEmpty();
  }

  private void install(String name, String version) throws IOException {
    var home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.createFile(
        home.resolve("bin/java"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
  }
}
