package io.firstline.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words, their order, what is negated, and pieces of words that survive a typing error. */
final class EnglishActFeatures implements ActFeatures {

  private static final int LONGEST = 600;
  private static final int REACH_OF_NOT = 3;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "nothing", "cannot", "cant", "dont", "doesnt", "didnt", "wont",
          "isnt", "wasnt", "arent", "havent", "hasnt", "hadnt", "couldnt", "without", "neither");

  @Override
  public String normal(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cut.toLowerCase(Locale.ROOT)
        .replaceAll("['’`]", "")
        .replaceAll("[^\\p{L}\\p{N}?!\\s]+", " ")
        .replaceAll("(.)\\1{2,}", "$1$1")
        .replaceAll("[0-9]+", "0")
        .replaceAll("([?!])", " $1 ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Override
  public List<String> of(String normal) {
    List<String> features = new ArrayList<>();
    List<String> words = List.of(normal.split(" "));
    String before = "^";
    String twoBefore = "^";
    int sinceNot = REACH_OF_NOT + 1;
    for (String word : words) {
      features.add("w=" + word);
      features.add("b=" + before + "+" + word);
      features.add("t=" + twoBefore + "+" + before + "+" + word);
      if (sinceNot <= REACH_OF_NOT) {
        features.add("not=" + word);
      }
      sinceNot = NEGATIONS.contains(word) ? 1 : sinceNot + 1;
      pieces(word, features);
      twoBefore = before;
      before = word;
    }
    features.add("b=" + before + "+$");
    features.add("t=" + twoBefore + "+" + before + "+$");
    features.add("first=" + words.getFirst());
    if (normal.contains("?")) {
      features.add("asks");
    }
    features.add("length=" + KoreanActFeatures.lengthOf(normal));
    return features;
  }

  private static void pieces(String word, List<String> features) {
    String marked = "<" + word + ">";
    for (int n = 3; n <= 4; n++) {
      for (int i = 0; i + n <= marked.length(); i++) {
        features.add("c=" + marked.substring(i, i + n));
      }
    }
  }
}
