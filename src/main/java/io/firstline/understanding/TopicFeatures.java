package io.firstline.understanding;

import io.firstline.language.Analyzers;
import io.firstline.language.Concepts;
import io.firstline.language.EncodedTexts;
import io.firstline.language.Hangul;
import io.firstline.language.Language;
import io.firstline.language.PlainText;
import io.firstline.language.SentenceEncoder;
import io.firstline.language.TypingRepair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a text tells its topic: words, pairs of words, pieces of words, and the concepts of the
 * glossary, which are the same in both languages so that each teaches the other.
 */
final class TopicFeatures {

  private static final int LONGEST = 1_000;
  private static final Pattern RUN = Pattern.compile("[가-힣ㄱ-ㅣ]+|[\\p{L}\\p{N}&&[^가-힣ㄱ-ㅣ]]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final Analyzers analyzers;
  private final Concepts concepts;
  private final TypingRepair repair;
  private final SentenceEncoder encoder;

  TopicFeatures(
      Analyzers analyzers, Concepts concepts, TypingRepair repair, SentenceEncoder encoder) {
    this.encoder = encoder;
    this.analyzers = analyzers;
    this.concepts = concepts;
    this.repair = repair;
  }

  /** Of texts whose typing was not looked at yet, in their order. */
  List<Seen> ofRaw(List<String> texts, EncodedTexts encoded) {
    List<String> repaired =
        texts.stream().map(text -> cut(repair.repair(PlainText.of(text)))).toList();
    return repaired.parallelStream()
        .map(text -> new Seen(features(text), encoded.vector(text)))
        .toList();
  }

  Seen of(String repaired) {
    String cut = cut(repaired);
    return new Seen(features(cut), encoder.vector(cut));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private Set<String> features(String cut) {
    String text = cut.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
    Set<String> features = new LinkedHashSet<>();
    words(text, features);
    pieces(text, features);
    return features;
  }

  /** What stands for a word of its own; one that is not there when the word says nothing. */
  String ofWord(String word) {
    List<String> terms = analyzers.terms(language(word), word);
    return terms.size() == 1 ? "w=" + terms.getFirst() : "";
  }

  private static Language language(String text) {
    return Hangul.hasSyllable(text) ? Language.KO : Language.EN;
  }

  private void words(String text, Set<String> features) {
    Language language = language(text);
    List<String> terms = analyzers.terms(language, text);
    String before = "^";
    for (String term : terms) {
      features.add("w=" + term);
      features.add("b=" + before + "+" + term);
      before = term;
    }
    concepts.in(language, terms).forEach(concept -> features.add("g=" + concept));
  }

  private static void pieces(String text, Set<String> features) {
    StringBuilder hangul = new StringBuilder();
    for (Matcher run = RUN.matcher(text); run.find(); ) {
      char first = run.group().charAt(0);
      if (first >= 'ㄱ' && first <= '힣') {
        hangul.append(run.group());
      } else if (!DIGITS.matcher(run.group()).matches()) {
        grams("<" + run.group() + ">", 3, 5, "c=", features);
      }
    }
    grams(hangul.toString(), 1, 3, "s=", features);
  }

  private static void grams(String text, int from, int to, String mark, Set<String> features) {
    for (int n = from; n <= to; n++) {
      for (int i = 0; i + n <= text.length(); i++) {
        features.add(mark + text.substring(i, i + n));
      }
    }
  }
}
