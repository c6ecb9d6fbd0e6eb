package io.firstline.knowledge;

import io.firstline.knowledge.MeaningIndex.Nearest;
import io.firstline.language.Language;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the sentence of an article that answers a question best. */
record Quoting(List<Unit> units, Retrieval retrieval, @Nullable Nearest meant) {

  /** A sentence below this answers no better than the summary. */
  private static final double FITS = .3;

  /** Empty when no sentence fits. */
  Optional<String> best(Question question, Language language, int article) throws IOException {
    Map<Integer, Double> words = retrieval.sentences(question, language, List.of(article));
    return sentences(article)
        .mapToObj(unit -> Map.entry(unit, fit(unit, words.getOrDefault(unit, 0.0))))
        .filter(fit -> fit.getValue() >= FITS)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(fit -> units.get(fit.getKey()).text());
  }

  private double fit(int unit, double words) {
    return meant == null ? words : (words + meant.cosine(unit)) / 2;
  }

  private IntStream sentences(int article) {
    return IntStream.range(0, units.size())
        .filter(unit -> units.get(unit).article() == article)
        .filter(unit -> units.get(unit).kind() == Unit.Kind.SENTENCE);
  }
}
