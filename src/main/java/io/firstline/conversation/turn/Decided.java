package io.firstline.conversation.turn;

import java.util.Optional;

/** A decision and why it was made, in words for a technician. */
record Decided(Decision decision, String reason) {

  static Decided because(Decision decision, String reason) {
    return new Decided(decision, reason);
  }

  static Optional<Decided> found(Decision decision, String reason) {
    return Optional.of(because(decision, reason));
  }
}
