package io.firstline.desk;

import io.firstline.people.Identity;
import io.firstline.ticket.Ticket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket in the words of the API. */
record TicketJson(
    String number,
    String title,
    String language,
    String state,
    String priority,
    String priorityReason,
    String queue,
    @Nullable String holder,
    @Nullable String holderName,
    Identity reporter,
    @Nullable Identity concerned,
    @Nullable String resolution,
    Instant openedAt,
    Instant changedAt) {

  static TicketJson of(Ticket ticket) {
    return new TicketJson(
        ticket.number(),
        ticket.title(),
        ticket.language().code(),
        ticket.state().word(),
        ticket.priority().word(),
        ticket.priorityReason(),
        ticket.queue(),
        ticket.holder(),
        ticket.holderName(),
        ticket.reporter(),
        ticket.concerned(),
        ticket.resolution(),
        ticket.openedAt(),
        ticket.changedAt());
  }
}
