package io.firstline.ticket;

import io.firstline.language.Language;
import io.firstline.people.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A ticket to be opened.
 *
 * @param reporter who wrote
 * @param concerned whose problem it is, null when it is the reporter's own
 * @param origin where it came from, opaque to this module; null for a call or a walk-in
 */
public record TicketDraft(
    String title,
    Language language,
    Priority priority,
    String priorityReason,
    String queue,
    Identity reporter,
    @Nullable Identity concerned,
    @Nullable String origin,
    HandOffCard card) {}
