package io.firstline.language;

/** What is Korean script. */
public final class Hangul {

  private static final int FIRST = '가';
  private static final int LAST = '힣';

  private Hangul() {}

  /** Whether a letter is of the script, as a syllable or by itself. */
  public static boolean isLetter(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  public static boolean isSyllable(int c) {
    return c >= FIRST && c <= LAST;
  }

  public static boolean hasSyllable(String text) {
    return text.codePoints().anyMatch(Hangul::isSyllable);
  }
}
