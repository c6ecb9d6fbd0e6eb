package io.firstline.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.firstline.people.Identity;
import io.firstline.ticket.Ticket;
import java.time.Instant;
import java.util.List;
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

  /** The kinds of secrets that what was just written seems to hold, beside the ticket. */
  Warned warned(List<String> warnings) {
    return new Warned(this, warnings);
  }

  /** A ticket that somebody has just written to. */
  record Warned(@JsonUnwrapped TicketJson ticket, List<String> warnings) {}
}
