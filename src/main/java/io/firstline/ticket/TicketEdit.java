package io.firstline.ticket;

import io.firstline.people.Identity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ticket on its way to its next state. */
final class TicketEdit {

  private final Ticket before;
  private TicketState state;
  private Priority priority;
  private String priorityReason;
  private @Nullable String holder;
  private @Nullable String holderName;
  private Identity reporter;
  private HandOffCard card;
  private @Nullable String resolution;

  TicketEdit(Ticket before) {
    this.before = before;
    this.state = before.state();
    this.priority = before.priority();
    this.priorityReason = before.priorityReason();
    this.holder = before.holder();
    this.holderName = before.holderName();
    this.reporter = before.reporter();
    this.card = before.card();
    this.resolution = before.resolution();
  }

  TicketEdit state(TicketState next) {
    state = next;
    return this;
  }

  TicketEdit priority(Priority next, String reason) {
    priority = next;
    priorityReason = reason;
    return this;
  }

  TicketEdit heldBy(String user, String name) {
    holder = user;
    holderName = name;
    return this;
  }

  TicketEdit heldByNobody() {
    holder = null;
    holderName = null;
    return this;
  }

  TicketEdit reporter(Identity next) {
    reporter = next;
    return this;
  }

  TicketEdit card(HandOffCard next) {
    card = next;
    return this;
  }

  TicketEdit resolution(@Nullable String next) {
    resolution = next;
    return this;
  }

  /** Whether the requester can see the difference. */
  boolean isSeen() {
    return state != before.state()
        || priority != before.priority()
        || !Objects.equals(holder, before.holder());
  }

  Ticket at(Instant changedAt) {
    return new Ticket(
        before.number(),
        before.title(),
        before.language(),
        state,
        priority,
        priorityReason,
        before.queue(),
        holder,
        holderName,
        reporter,
        before.concerned(),
        before.origin(),
        card,
        resolution,
        before.openedAt(),
        changedAt);
  }
}
