package io.firstline.understanding;

import java.util.List;

/**
 * What a text may be about. The probabilities and {@code outOfScope} sum to 1.
 *
 * @param topics the likeliest first
 */
public record TopicReading(List<TopicCandidate> topics, double outOfScope) {}
