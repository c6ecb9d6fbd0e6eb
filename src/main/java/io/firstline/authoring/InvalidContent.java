package io.firstline.authoring;

import io.firstline.source.Problem;
import java.util.List;

/** There is nothing to serve: the folders hold errors and no earlier version was published. */
public final class InvalidContent extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  InvalidContent(List<Problem> problems) {
    super("The articles and flows hold errors, and no earlier version of them was published.");
    this.problems = problems;
  }

  public List<Problem> problems() {
    return problems;
  }
}
