package io.firstline.ticket;

import io.firstline.language.Language;
import io.firstline.people.Identity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it stands.
 *
 * @param number such as HD-1042
 * @param holder the user name of the technician who holds it, null in the queue
 */
public record Ticket(
    String number,
    String title,
    Language language,
    TicketState state,
    Priority priority,
    String priorityReason,
    String queue,
    @Nullable String holder,
    @Nullable String holderName,
    Identity reporter,
    @Nullable Identity concerned,
    @Nullable String origin,
    HandOffCard card,
    @Nullable String resolution,
    Instant openedAt,
    Instant changedAt) {}
