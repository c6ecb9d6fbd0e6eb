package io.firstline.understanding;

import io.firstline.language.Morpheme;
import io.firstline.language.Morphemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Syllables and morphemes; the endings stay, because they carry the register. */
final class KoreanActFeatures implements ActFeatures {

  private static final int LONGEST = 400;

  private final Morphemes morphemes;

  KoreanActFeatures(Morphemes morphemes) {
    this.morphemes = morphemes;
  }

  @Override
  public String normal(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cut.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}?!\\s]+", " ")
        .replaceAll("(.)\\1{2,}", "$1$1")
        .replaceAll("[0-9]+", "0")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Override
  public List<String> of(String normal) {
    List<String> features = new ArrayList<>();
    syllables(normal, features);
    morphemes(normal, features);
    if (normal.contains("?")) {
      features.add("asks");
    }
    features.add("length=" + lengthOf(normal));
    return features;
  }

  private static void syllables(String normal, List<String> features) {
    String joined = "^" + normal.replaceAll("[\\s?!]+", "") + "$";
    for (int n = 1; n <= 4; n++) {
      for (int i = 0; i + n <= joined.length(); i++) {
        features.add("s=" + joined.substring(i, i + n));
      }
    }
  }

  private void morphemes(String normal, List<String> features) {
    List<Morpheme> parts = morphemes.of(normal);
    String before = "^";
    for (Morpheme part : parts) {
      features.add("m=" + part.form());
      features.add("b=" + before + "+" + part.form());
      before = part.form();
    }
    features.add("b=" + before + "+$");
    for (int i = 0; i + 2 < parts.size(); i++) {
      features.add(
          "t="
              + parts.get(i).form()
              + "+"
              + parts.get(i + 1).form()
              + "+"
              + parts.get(i + 2).form());
    }
    String first = normal.split(" ")[0];
    features.add("first=" + first);
    features.add("last=" + normal.substring(normal.lastIndexOf(' ') + 1));
  }

  static int lengthOf(String normal) {
    return Math.min(8, 32 - Integer.numberOfLeadingZeros(normal.length() / 3));
  }
}
