package io.firstline.ticket;

/** Two tickets that cannot become one as they stand; the message says why. */
public final class CannotMerge extends RuntimeException {

  CannotMerge(String message) {
    super(message);
  }
}
