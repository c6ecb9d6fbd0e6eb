package io.firstline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KoreanPageTests {

  private static BrowserForTests browser;

  @BeforeAll
  static void launch() {
    browser = BrowserForTests.launch();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void koreanIsDrawnAndNotARowOfBoxes() {
    var page = browser.newPage();
    page.setContent("<html lang='ko'><body><p>안녕하세요</p><canvas></canvas></body></html>");

    assertThat(page.textContent("p")).isEqualTo("안녕하세요");
    assertThat(drawing("한", page)).isNotEqualTo(drawing("글", page));
  }

  /** A letter the font lacks is drawn as the same box as any other. */
  private static Object drawing(String letter, Page page) {
    return page.evaluate(
        """
        letter => {
          const canvas = document.querySelector('canvas');
          const pen = canvas.getContext('2d');
          pen.clearRect(0, 0, canvas.width, canvas.height);
          pen.font = '48px sans-serif';
          pen.fillText(letter, 20, 80);
          return canvas.toDataURL();
        }
        """,
        letter);
  }
}
