package io.firstline.language.encoder;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What of a Korean text has a vector: morphemes and pairs of them, English words, letters. */
public final class KoreanFeatures {

  private static final int LONGEST = 1_000;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
  private static final Pattern EDGE = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

  private final Function<String, List<String>> morphemes;

  /**
   * @param morphemes a text's words without particles and endings
   */
  public KoreanFeatures(Function<String, List<String>> morphemes) {
    this.morphemes = morphemes;
  }

  public static String ofMorpheme(String morpheme) {
    return "m=" + morpheme;
  }

  /** Each once, in their order. */
  public Set<String> of(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String plain = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Set<String> features = new LinkedHashSet<>();
    String before = "";
    for (String morpheme : morphemes.apply(plain)) {
      features.add(ofMorpheme(morpheme));
      if (!before.isEmpty()) {
        features.add("mm=" + before + "_" + morpheme);
      }
      before = morpheme;
    }
    for (String word : SPACE.split(plain)) {
      String bare = EDGE.matcher(word).replaceAll("");
      if (LATIN.matcher(bare).matches()) {
        features.add("w=" + bare);
      } else if (!bare.isEmpty()) {
        letters("<" + bare + ">", features);
      }
    }
    return features;
  }

  private static void letters(String word, Set<String> features) {
    for (int n = 2; n <= 4; n++) {
      for (int i = 0; i + n <= word.length(); i++) {
        features.add("c=" + word.substring(i, i + n));
      }
    }
  }
}
