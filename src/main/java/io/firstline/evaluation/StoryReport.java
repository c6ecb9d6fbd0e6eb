package io.firstline.evaluation;

import io.firstline.source.Problem;
import java.util.List;
import java.util.Map;

/**
 * What came of running stories.
 *
 * @param problems stories that could not be read
 * @param coverage by flow, the steps at which a story waited or ended, of all such steps
 */
public record StoryReport(
    int stories,
    List<Problem> problems,
    List<Difference> differences,
    Map<String, UtteranceFigures.Share> coverage) {

  /** Where a story went otherwise than expected. */
  public record Difference(
      String story, String place, String expectation, String expected, String found) {

    @Override
    public String toString() {
      return "%s (%s)\n    %s: expected '%s', found '%s'."
          .formatted(place, story, expectation, expected, found);
    }
  }

  public boolean passed() {
    return problems.isEmpty() && differences.isEmpty();
  }
}
