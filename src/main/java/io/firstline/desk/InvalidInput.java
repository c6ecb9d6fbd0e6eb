package io.firstline.desk;

import java.util.List;
import java.util.stream.Collectors;

/** Values of a request that cannot be taken, each with what would be right. */
final class InvalidInput extends RuntimeException {

  private final transient List<Wrong> wrong;

  InvalidInput(List<Wrong> wrong) {
    super(wrong.stream().map(Wrong::message).collect(Collectors.joining(" ")));
    this.wrong = List.copyOf(wrong);
  }

  List<Wrong> wrong() {
    return wrong;
  }

  /** What is wrong with one field. */
  record Wrong(String field, String message) {}
}
