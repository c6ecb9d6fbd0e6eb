package io.firstline.browser;

import java.util.List;
import java.util.Locale;

/**
 * Without a font that has Hangul, every Korean page is a row of boxes, and no test would notice.
 */
final class KoreanFont {

  private KoreanFont() {}

  static void require() {
    if (isThere()) {
      return;
    }
    if (Machine.mayInstall()) {
      Machine.install("fontconfig", "fonts-noto-cjk");
    }
    if (!isThere()) {
      throw new IllegalStateException(
          "Browser tests need a font with Hangul. Install one (Debian: apt-get install"
              + " fonts-noto-cjk).");
    }
  }

  private static boolean isThere() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return !system.startsWith("linux") || !Machine.run(List.of("fc-list", ":lang=ko")).isBlank();
  }
}
