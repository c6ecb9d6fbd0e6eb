package io.firstline.evaluation;

import io.firstline.evaluation.UtteranceFigures.Share;
import io.firstline.ticket.Priority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often the priority of a first message is the one that it deserves.
 *
 * @param withinOne exact, or one level beside it
 * @param missedCriticals the rows that were critical and came out below high
 * @param told how often which priority was told, by the expected one
 */
public record SeverityFigures(
    Share exact,
    Share withinOne,
    List<String> missedCriticals,
    Map<String, Map<String, Integer>> told) {

  /** One row, what it deserves and what it was given. */
  record Judged(String id, Priority expected, Priority told) {

    private boolean is(Priority deserved, Priority given) {
      return expected == deserved && told == given;
    }

    private int distance() {
      return Math.abs(expected.ordinal() - told.ordinal());
    }
  }

  static SeverityFigures of(List<Judged> rows) {
    return new SeverityFigures(
        within(rows, 0),
        within(rows, 1),
        rows.stream()
            .filter(row -> row.expected() == Priority.CRITICAL)
            .filter(row -> row.told().compareTo(Priority.HIGH) > 0)
            .map(Judged::id)
            .toList(),
        told(rows));
  }

  private static Map<String, Map<String, Integer>> told(List<Judged> rows) {
    Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
    for (Priority expected : Priority.values()) {
      Map<String, Integer> told = new LinkedHashMap<>();
      for (Priority priority : Priority.values()) {
        told.put(
            priority.word(), (int) rows.stream().filter(row -> row.is(expected, priority)).count());
      }
      table.put(expected.word(), told);
    }
    return table;
  }

  private static Share within(List<Judged> rows, int levels) {
    return new Share(
        (int) rows.stream().filter(row -> row.distance() <= levels).count(), rows.size());
  }
}
