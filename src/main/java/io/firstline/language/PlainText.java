package io.firstline.language;

import java.text.Normalizer;

/**
 * The one way in which typed text is cleaned before anything reads it: what cannot be seen is taken
 * out, what only looks different is made the same, and everything that a person meant is kept.
 */
public final class PlainText {

  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;

  private PlainText() {}

  /**
   * The text without control characters, direction marks, zero-width characters and halves of
   * surrogate pairs; with ASCII digits, ASCII letters for their full-width and mathematical forms,
   * plain spaces, {@code \n} as the only line break, and composed Hangul.
   */
  public static String of(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    int before = ' ';
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < raw.length() && raw.charAt(i) == '\n') {
        continue;
      }
      if ((c == JOINER || c == EMOJI_STYLE) && isPicture(before)) {
        plain.appendCodePoint(c);
      } else {
        append(plain, c);
      }
      before = c == EMOJI_STYLE ? before : c;
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
  }

  private static void append(StringBuilder plain, int c) {
    if (c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85) {
      plain.append('\n');
    } else if (c == '\t' || c == 0x3164 || c == 0xFFA0 || c == 0x2800) {
      plain.append(' ');
    } else if (isMathematical(c) || isFullWidth(c)) {
      plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (!isInvisible(c)) {
      appendVisible(plain, c);
    }
  }

  private static void appendVisible(StringBuilder plain, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT -> {}
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append('\n');
      case Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          plain.append(' ');
      case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(c, 10));
      default -> plain.appendCodePoint(c);
    }
  }

  private static boolean isMathematical(int c) {
    return c >= 0x1D400 && c <= 0x1D7FF;
  }

  private static boolean isFullWidth(int c) {
    return c >= 0xFF01 && c <= 0xFF5E;
  }

  /** Letters and marks by their category, but nothing that anybody sees. */
  private static boolean isInvisible(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || c == 0x115F
        || c == 0x1160
        || c == 0x034F
        || c == 0x17B4
        || c == 0x17B5;
  }

  private static boolean isPicture(int c) {
    return Character.isEmojiPresentation(c) || (Character.isEmoji(c) && c > 0xFF);
  }
}
