package io.firstline.understanding;

import java.util.List;

/**
 * What a text may be about. The probabilities and {@code outOfScope} sum to 1.
 *
 * @param topics the likeliest first
 */
public record TopicReading(List<TopicCandidate> topics, double outOfScope) {

  private static final double DOUBT = 0.1;

  /** Of a text that hardly says anything: whatever it resembles, it is likely about nothing. */
  TopicReading doubted() {
    return new TopicReading(
        topics.stream()
            .map(topic -> new TopicCandidate(topic.topic(), topic.probability() * DOUBT))
            .toList(),
        1 - (1 - outOfScope) * DOUBT);
  }
}
