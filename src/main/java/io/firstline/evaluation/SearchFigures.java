package io.firstline.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How well the search finds what belongs to a question.
 *
 * @param hitAt1 how often the first article belongs to the question
 * @param hitAt5 how often one of the first five does
 * @param mrr the mean of one over the rank of the first article that does, 0 beyond the hundredth
 * @param map the mean average precision
 * @param ndcgAt10 the normalised discounted cumulative gain of the first ten
 */
public record SearchFigures(
    int queries,
    double hitAt1,
    double hitAt5,
    double mrr,
    double map,
    double ndcgAt10,
    double p50Millis,
    double p99Millis) {

  private static final int DEPTH = 10;

  /**
   * What was found for a question, best first, and how much each article belongs to it.
   *
   * @param relevant grades above 0 by id
   */
  record Ranked(List<String> found, Map<String, Integer> relevant) {

    private boolean hits(int depth) {
      return found.stream().limit(depth).anyMatch(relevant::containsKey);
    }

    private double reciprocalRank() {
      for (int i = 0; i < found.size(); i++) {
        if (relevant.containsKey(found.get(i))) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }

    private double averagePrecision() {
      double sum = 0;
      int hits = 0;
      for (int i = 0; i < found.size(); i++) {
        if (relevant.containsKey(found.get(i))) {
          hits++;
          sum += (double) hits / (i + 1);
        }
      }
      return sum / relevant.size();
    }

    private double ndcg() {
      double gain = 0;
      for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
        gain += discounted(relevant.getOrDefault(found.get(i), 0), i);
      }
      List<Integer> best = relevant.values().stream().sorted((a, b) -> b - a).toList();
      double ideal = 0;
      for (int i = 0; i < Math.min(DEPTH, best.size()); i++) {
        ideal += discounted(best.get(i), i);
      }
      return gain / ideal;
    }

    private static double discounted(int grade, int place) {
      return (Math.pow(2, grade) - 1) / (Math.log(place + 2.0) / Math.log(2));
    }
  }

  static SearchFigures of(List<Ranked> ranked, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return new SearchFigures(
        ranked.size(),
        mean(ranked, r -> r.hits(1) ? 1 : 0),
        mean(ranked, r -> r.hits(5) ? 1 : 0),
        mean(ranked, Ranked::reciprocalRank),
        mean(ranked, Ranked::averagePrecision),
        mean(ranked, Ranked::ndcg),
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get((int) (sorted.size() * .99)) / 1e6);
  }

  private static double mean(List<Ranked> ranked, ToDoubleFunction<Ranked> figure) {
    return ranked.stream().mapToDouble(figure).average().orElse(0);
  }
}
