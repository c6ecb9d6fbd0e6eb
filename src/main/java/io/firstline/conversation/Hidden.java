package io.firstline.conversation;

import java.util.List;

/**
 * A text as it may be kept.
 *
 * @param text without its secrets, a mark in the place of each
 * @param kinds what was hidden, such as {@code password}; empty when nothing was
 */
public record Hidden(String text, List<String> kinds) {}
