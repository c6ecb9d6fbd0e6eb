package io.firstline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The figures of a labelled file of utterances, counted as help desks compare assistants. */
public record UtteranceFigures(
    Share all,
    Map<String, Share> byLanguage,
    Map<String, Share> byStyle,
    Map<String, Share> byHalf,
    Share inScope,
    Share knownTopics,
    Map<String, Share> special,
    Share outOfScopeRecall,
    Share outOfScopePrecision,
    double macroF1,
    double calibrationError,
    Share clarified,
    List<Confusion> confusions) {

  private static final int BINS = 15;
  private static final String OUT_OF_SCOPE = "__oos__";

  /** So many of so many. */
  public record Share(int count, int of) {

    public double value() {
      return of == 0 ? 0 : (double) count / of;
    }

    @Override
    public String toString() {
      return "%d/%d (%.1f %%)".formatted(count, of, 100 * value());
    }
  }

  /** A label that was answered for another. */
  public record Confusion(String expected, String answered, int count) {}

  /**
   * One row and its answer.
   *
   * @param expected equally right labels
   * @param known whether a right label is a topic that the content knows
   */
  public record Row(
      String id,
      String language,
      List<String> style,
      List<String> expected,
      String answered,
      double confidence,
      boolean clarifies,
      boolean known) {

    boolean right() {
      return expected.contains(answered);
    }

    boolean topical() {
      return expected.stream().noneMatch(e -> e.startsWith("__"));
    }

    /** The label that the row counts for. */
    String label() {
      return right() ? answered : expected.getFirst();
    }
  }

  static UtteranceFigures of(List<Row> rows) {
    return new UtteranceFigures(
        share(rows, _ -> true),
        grouped(rows, r -> List.of(r.language())),
        grouped(rows, Row::style),
        grouped(rows, r -> List.of(half(r.id()))),
        share(rows, Row::topical),
        share(rows, r -> r.topical() && r.known()),
        grouped(
            rows.stream().filter(r -> !r.topical()).toList(),
            r -> List.of(r.expected().getFirst())),
        share(rows, r -> r.expected().contains(OUT_OF_SCOPE)),
        new Share(
            count(rows, r -> r.answered().equals(OUT_OF_SCOPE) && r.right()),
            count(rows, r -> r.answered().equals(OUT_OF_SCOPE))),
        macroF1(rows),
        calibrationError(rows),
        new Share(count(rows, Row::clarifies), rows.size()),
        confusions(rows));
  }

  private static String half(String id) {
    String digits = id.replaceAll("\\D", "");
    if (digits.isEmpty()) {
      return "unnumbered";
    }
    return (digits.charAt(digits.length() - 1) - '0') % 2 == 1 ? "odd" : "even";
  }

  private static Map<String, Share> grouped(List<Row> rows, Function<Row, List<String>> keys) {
    Map<String, Share> groups = new TreeMap<>();
    new TreeSet<>(rows.stream().flatMap(r -> keys.apply(r).stream()).toList())
        .forEach(key -> groups.put(key, share(rows, r -> keys.apply(r).contains(key))));
    return groups;
  }

  private static Share share(List<Row> rows, Predicate<Row> of) {
    return new Share(count(rows, r -> of.test(r) && r.right()), count(rows, of));
  }

  private static int count(List<Row> rows, Predicate<Row> what) {
    return (int) rows.stream().filter(what).count();
  }

  private static double macroF1(List<Row> rows) {
    TreeSet<String> labels = new TreeSet<>(rows.stream().map(Row::label).toList());
    return labels.stream()
        .mapToDouble(
            label -> {
              int hit = count(rows, r -> r.label().equals(label) && r.answered().equals(label));
              int expected = count(rows, r -> r.label().equals(label));
              int answered = count(rows, r -> r.answered().equals(label));
              return expected + answered == 0 ? 0 : 2.0 * hit / (expected + answered);
            })
        .average()
        .orElse(0);
  }

  /** Expected calibration error of the answered label over bins of equal size. */
  private static double calibrationError(List<Row> rows) {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparingDouble(Row::confidence).thenComparing(Row::id));
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      List<Row> part = sorted.subList(sorted.size() * bin / BINS, sorted.size() * (bin + 1) / BINS);
      double confidence = part.stream().mapToDouble(Row::confidence).average().orElse(0);
      double accuracy = part.stream().mapToDouble(r -> r.right() ? 1 : 0).average().orElse(0);
      error += Math.abs(confidence - accuracy) * part.size();
    }
    return rows.isEmpty() ? 0 : error / rows.size();
  }

  private static List<Confusion> confusions(List<Row> rows) {
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    rows.stream()
        .filter(r -> !r.right())
        .forEach(r -> counts.merge(List.of(r.label(), r.answered()), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Confusion(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
        .sorted(Comparator.comparingInt(Confusion::count).reversed())
        .limit(15)
        .toList();
  }
}
