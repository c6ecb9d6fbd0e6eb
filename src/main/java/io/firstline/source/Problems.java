package io.firstline.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects every problem of one reading, so that an author is told all of them at once. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void error(Place place, String what, String cure) {
    found.add(Problem.error(place, what, cure));
  }

  public void warning(Place place, String what, String cure) {
    found.add(Problem.warning(place, what, cure));
  }

  public void add(Problem problem) {
    found.add(problem);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  /** Everything found so far, each once, in the order of files and lines. */
  public List<Problem> all() {
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Problem p) -> p.place().file())
                .thenComparingInt(p -> p.place().line()))
        .toList();
  }
}
