package io.firstline.understanding;

import java.util.List;

/**
 * What a message tells that tells several problems.
 *
 * @param all two to four, in the order told; empty when there is one, or none
 * @param personWanted whether a part of the message asks for a person
 */
public record ToldProblems(List<ToldProblem> all, boolean personWanted) {

  /** What a message tells that has one problem at most. */
  public static ToldProblems notSeveral() {
    return new ToldProblems(List.of(), false);
  }
}
