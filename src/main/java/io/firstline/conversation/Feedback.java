package io.firstline.conversation;

import org.jspecify.annotations.Nullable;

/**
 * Whether it helped.
 *
 * @param score 1 to 5, only after a technician; null when not given
 */
public record Feedback(boolean solved, @Nullable Integer score, @Nullable String comment) {}
