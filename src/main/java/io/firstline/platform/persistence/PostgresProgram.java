package io.firstline.platform.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program to its end and keeps what it said. */
record PostgresProgram(List<String> command, Path folder) {

  /** What a program said, and whether it was content. */
  record Outcome(boolean succeeded, String output) {}

  Outcome run(Duration patience) throws IOException {
    // A file, not a pipe: a server that was started would keep a pipe open for ever.
    var output = Files.createTempFile("postgres", ".txt");
    try {
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("LC_ALL", "C");
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      var process = builder.start();
      process.getOutputStream().close();
      var ended = await(process, patience);
      return new Outcome(
          ended && process.exitValue() == 0,
          Files.readString(output, StandardCharsets.ISO_8859_1).strip());
    } finally {
      Files.delete(output);
    }
  }

  private static boolean await(Process process, Duration patience) throws IOException {
    try {
      if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
      process.destroyForcibly();
      return false;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  static PostgresProgram of(List<String> prefix, Path folder, Path program, String... arguments) {
    return new PostgresProgram(
        Stream.of(prefix, List.of(program.toString()), List.of(arguments))
            .flatMap(List::stream)
            .toList(),
        folder);
  }
}
