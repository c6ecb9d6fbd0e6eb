package io.firstline.conversation;

import io.firstline.people.Person;
import io.firstline.people.Role;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import io.firstline.ticket.UnknownTicket;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A ticket, the conversation behind it, and who may act on them. A conversation is locked before
 * its ticket is touched, as a turn does too, so that the two never wait for one another.
 */
@Component
final class TicketAccess {

  private final ConversationStore store;
  private final Tickets tickets;

  TicketAccess(ConversationStore store, Tickets tickets) {
    this.store = store;
    this.tickets = tickets;
  }

  /** The conversation that a ticket came from; empty for a call or a walk-in. */
  static Optional<ConversationId> origin(Ticket ticket) {
    String origin = ticket.origin();
    try {
      return origin == null
          ? Optional.empty()
          : Optional.of(new ConversationId(UUID.fromString(origin)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Optional<Conversation> lockBehind(String number) {
    return lockBehind(found(number));
  }

  Optional<Conversation> lockBehind(Ticket ticket) {
    return origin(ticket).flatMap(store::lock);
  }

  Ticket found(String number) {
    return tickets.find(number).orElseThrow(() -> new UnknownTicket(number));
  }

  /** The ticket, when the technician holds it. */
  Ticket heldBy(String number, Person technician) {
    return held(number, technician, false);
  }

  /** The ticket, when the technician holds it or may do for others what is due. */
  Ticket heldOrLedBy(String number, Person technician) {
    return held(number, technician, leads(technician));
  }

  private Ticket held(String number, Person technician, boolean leads) {
    Ticket ticket = found(number);
    if (ticket.state().isDone()) {
      throw new NotHolder(number + " is done. Reopen it first.");
    }
    if (leads || technician.user().equals(ticket.holder())) {
      return ticket;
    }
    throw new NotHolder(
        ticket.holderName() == null
            ? "Nobody holds " + number + ". Claim it first."
            : ticket.holderName() + " holds " + number + ".");
  }

  private static boolean leads(Person person) {
    return person.roles().contains(Role.LEAD) || person.roles().contains(Role.ADMIN);
  }
}
