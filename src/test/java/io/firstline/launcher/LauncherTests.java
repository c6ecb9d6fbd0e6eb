package io.firstline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTests {

  private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private Path folder;

  @Test
  void olderJavaHandsOverToANewerOne() throws Exception {
    var older = olderJava();
    assumeThat(older).isPresent();

    var process = launch(older.orElseThrow().program(), "--version");

    assertThat(said()).contains("Firstline 0");
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void exitCodeOfTheNewerOneIsOurs() throws Exception {
    var older = olderJava();
    assumeThat(older).isPresent();

    var process = launch(older.orElseThrow().program(), "no-such-command");

    assertThat(process.exitValue()).isEqualTo(2);
  }

  @Test
  void restartedOneDoesNotOutliveItsLauncher() throws Exception {
    var process =
        launch(
            THIS_JAVA,
            "-D" + LostParent.PROPERTY + "=1",
            "serve",
            "--firstline.data-dir=" + folder);

    assertThat(process.exitValue()).isEqualTo(137);
  }

  private Process launch(Path java, String... words) throws Exception {
    var flags = Stream.of(words).filter(word -> word.startsWith("-D")).toList();
    var arguments = Stream.of(words).filter(word -> !word.startsWith("-D")).toList();
    var command =
        Stream.of(
                List.of(java.toString()),
                flags,
                List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()),
                arguments)
            .flatMap(List::stream)
            .toList();
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("FIRSTLINE_JAVA_HOME", System.getProperty("java.home"));
    var process = builder.redirectOutput(folder.resolve("said.txt").toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process;
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"));
  }

  /** Old enough to be too old, new enough to run the launcher. */
  private static Optional<JavaHome> olderJava() throws IOException {
    var folder = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var homes = Files.list(folder)) {
      return homes
          .flatMap(home -> JavaHome.at(home).stream())
          .filter(home -> home.version() >= 17 && home.version() < Launcher.NEEDED)
          .findFirst();
    }
  }
}
