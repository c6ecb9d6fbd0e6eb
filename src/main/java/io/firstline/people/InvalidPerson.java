package io.firstline.people;

import java.util.List;
import java.util.stream.Collectors;

/** Values of an account that cannot be taken, with every reason at once. */
public final class InvalidPerson extends RuntimeException {

  // Only what is read after the exception was thrown in the same process.
  private final transient List<Reason> reasons;

  public InvalidPerson(List<Reason> reasons) {
    super(reasons.stream().map(Reason::message).collect(Collectors.joining(" ")));
    this.reasons = List.copyOf(reasons);
  }

  public List<Reason> reasons() {
    return reasons;
  }

  /** What is wrong with one field, and what is allowed. */
  public record Reason(String field, String message) {}
}
