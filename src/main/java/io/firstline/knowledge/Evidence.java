package io.firstline.knowledge;

import io.firstline.knowledge.MeaningIndex.Nearest;
import io.firstline.language.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for one article: the words that it shares with the question, and how near it lies in
 * meaning.
 *
 * @param asked the language of the question
 * @param version the language of the article
 * @param examples whether it has a title or example questions
 * @param example the example question that shares most; null when none shares a word
 * @param text the article as a whole, likewise
 * @param meant where meaning was compared
 */
record Evidence(
    int article,
    Language asked,
    Language version,
    boolean examples,
    Retrieval.@Nullable Shared example,
    Retrieval.@Nullable Shared text,
    @Nullable Nearest meant) {

  /** Where only the meaning speaks, less than this is what any two sentences have. */
  private static final double NEAR = .45;

  /**
   * How much words weigh beside the meaning, as measured on questions with one right article each.
   * Korean meanings come from a smaller encoder, so Korean words weigh more among themselves.
   */
  private static final double WORDS = .3;

  private static final double KOREAN_WORDS = .4;

  static Evidence of(
      int article,
      Language asked,
      Language version,
      boolean examples,
      Map<Unit.Kind, Map<Integer, Retrieval.Shared>> shared,
      @Nullable Nearest meant) {
    return new Evidence(
        article,
        asked,
        version,
        examples,
        shared.getOrDefault(Unit.Kind.EXAMPLE, Map.of()).get(article),
        shared.getOrDefault(Unit.Kind.TEXT, Map.of()).get(article),
        meant);
  }

  boolean speaks() {
    return example != null || text != null || meaning() >= NEAR;
  }

  /** 0 to 1. */
  double score() {
    if (meant == null) {
      return words();
    }
    double weight = asked == Language.KO && version == Language.KO ? KOREAN_WORDS : WORDS;
    return weight * words() + (1 - weight) * meaning();
  }

  double words() {
    double all = score(text);
    return examples ? (score(example) + all) / 2 : all;
  }

  double meaning() {
    if (meant == null) {
      return 0;
    }
    double whole = meant.cosine(article, Unit.Kind.TEXT);
    boolean hasSentence = meant.unit(article, Unit.Kind.SENTENCE) >= 0;
    double body = hasSentence ? (whole + meant.cosine(article, Unit.Kind.SENTENCE)) / 2 : whole;
    return examples ? .6 * meant.cosine(article, Unit.Kind.EXAMPLE) + .4 * body : body;
  }

  private static double score(Retrieval.@Nullable Shared shared) {
    return shared == null ? 0 : shared.score();
  }
}
