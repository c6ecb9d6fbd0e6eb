package io.firstline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Chromium of this machine; installed when there is none. */
final class Chromium {

  private static final List<Path> PROGRAMS =
      Stream.of(
              "/usr/bin/chromium",
              "/usr/bin/chromium-browser",
              "/usr/bin/google-chrome",
              "/usr/bin/google-chrome-stable",
              "/Applications/Chromium.app/Contents/MacOS/Chromium",
              "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
          .map(Path::of)
          .toList();

  private static final Pattern DOWNLOADED =
      Pattern.compile(".*/chromium-\\d+/.*/(chrome|Chromium|Google Chrome for Testing)");

  private Chromium() {}

  static Path onThisMachine() {
    return found()
        .or(Chromium::installed)
        .or(Chromium::downloaded)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Browser tests need Chromium. Install it (Debian: apt-get install chromium"
                        + " fonts-noto-cjk)."));
  }

  private static Optional<Path> found() {
    return PROGRAMS.stream().filter(Files::isExecutable).findFirst().or(Chromium::inCache);
  }

  private static Optional<Path> installed() {
    if (Machine.mayInstall()) {
      Machine.install("chromium", "fonts-noto-cjk");
    }
    return found();
  }

  /** By the driver's own command, in a process of its own because it ends the process. */
  private static Optional<Path> downloaded() {
    Machine.run(
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "chromium"));
    return found();
  }

  private static Optional<Path> inCache() {
    var home = System.getProperty("user.home");
    return Stream.of(
            Optional.ofNullable(System.getenv("PLAYWRIGHT_BROWSERS_PATH")).orElse(""),
            home + "/.cache/ms-playwright",
            home + "/Library/Caches/ms-playwright")
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .filter(Files::isDirectory)
        .flatMap(Chromium::programsIn)
        .findFirst();
  }

  private static Stream<Path> programsIn(Path cache) {
    try (var files = Files.walk(cache, 7)) {
      return files
          .filter(file -> DOWNLOADED.matcher(file.toString()).matches())
          .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
