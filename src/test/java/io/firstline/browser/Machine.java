package io.firstline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What this machine allows: its package manager, if we may use it, and its programs. */
final class Machine {

  private Machine() {}

  static boolean isRoot() {
    return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
  }

  static boolean mayInstall() {
    return isRoot() && Files.isExecutable(Path.of("/usr/bin/apt-get"));
  }

  static void install(String... packages) {
    run(List.of("apt-get", "update", "-qq"));
    run(
        List.of(
            "sh",
            "-c",
            "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "
                + String.join(" ", packages)));
  }

  /** What the program prints; it may take long, but not for ever. */
  static String run(List<String> command) {
    try {
      var output = Files.createTempFile("command", ".txt");
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      var text = Files.readString(output);
      Files.delete(output);
      return text;
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
