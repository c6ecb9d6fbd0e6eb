package io.firstline.evaluation;

import io.firstline.source.Problem;
import io.firstline.source.Problems;
import java.util.stream.Collectors;

/** A file to be measured has not the form that is read; the message says where and what. */
public final class InvalidEvaluation extends RuntimeException {

  public InvalidEvaluation(String message) {
    super(message);
  }

  /** With every problem, when there is one. */
  static void throwIf(Problems problems) {
    if (problems.hasErrors()) {
      throw new InvalidEvaluation(
          problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
  }
}
