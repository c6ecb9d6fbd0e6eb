package io.firstline.conversation.turn;

import io.firstline.understanding.TopicCandidate;
import java.util.Optional;

/** A decision and why it was made, in words for a technician. */
record Decided(Decision decision, String reason) {

  static Decided because(Decision decision, String reason) {
    return new Decided(decision, reason);
  }

  static Optional<Decided> found(Decision decision, String reason) {
    return Optional.of(because(decision, reason));
  }

  /** A topic as reasons name it, with its likelihood. */
  static String shown(TopicCandidate topic) {
    return "%s %.2f".formatted(topic.topic(), topic.probability());
  }
}
