package io.firstline.understanding;

/**
 * Makes signs that pass for one another the same, one for one, so that places stay where they are.
 */
final class Folding {

  private static final String FROM = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉⓪①②③④⑤⑥⑦⑧⑨‐‑‒–—―−﹣“”„«»‘’‚`´∶﹕\t";
  private static final String TO = "012345678901234567890123456789--------\"\"\"\"\"''''':: ";

  private Folding() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      int at = folded.charAt(i) < 0x80 ? -1 : FROM.indexOf(folded.charAt(i));
      if (at >= 0) {
        folded.setCharAt(i, TO.charAt(at));
      }
    }
    return folded.toString();
  }
}
