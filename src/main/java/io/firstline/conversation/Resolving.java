package io.firstline.conversation;

import io.firstline.people.Person;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketLink;
import io.firstline.ticket.Tickets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a technician ends a ticket, or opens it again, and what its requesters are told of it. */
@Component
final class Resolving {

  private final TicketAccess access;
  private final Tickets tickets;
  private final TurnTaker turns;
  private final Scribe scribe;

  Resolving(TicketAccess access, Tickets tickets, TurnTaker turns, Scribe scribe) {
    this.access = access;
    this.tickets = tickets;
    this.turns = turns;
    this.scribe = scribe;
  }

  Ticket resolve(String number, Person technician, String resolution) {
    List<Conversation> merged = lockBehindMerged(number);
    Optional<Conversation> conversation = access.lockBehind(number);
    Ticket held = access.found(number);
    if (held.state().isDone()) {
      return held;
    }
    if (held.holder() != null) {
      access.heldOrLedBy(number, technician);
    }
    Ticket ticket = tickets.resolve(number, resolution, technician.user());
    conversation.ifPresent(c -> tellResolved(c, technician, resolution));
    merged.forEach(c -> tellResolved(c, technician, resolution));
    return ticket;
  }

  /** The conversations that wait for this ticket because theirs ended in it. */
  private List<Conversation> lockBehindMerged(String number) {
    return mergedFrom(number).stream()
        .flatMap(ticket -> access.lockBehind(ticket).filter(c -> isAbout(c, ticket)).stream())
        .filter(c -> c.holder() instanceof Holder.Nobody)
        .toList();
  }

  private List<Ticket> mergedFrom(String number) {
    return tickets.links(number).stream()
        .filter(link -> link.kind() == TicketLink.Kind.MERGED_FROM)
        .map(link -> access.found(link.number()))
        .flatMap(ticket -> Stream.concat(Stream.of(ticket), mergedFrom(ticket.number()).stream()))
        .toList();
  }

  private void tellResolved(Conversation before, Person technician, String resolution) {
    Conversation after =
        before
            .heldBy(new Holder.Nobody())
            .with(Outcome.RESOLVED)
            .with(Dialogue.fresh().change().expecting(new Expecting.Verdict()).done());
    Reply told =
        Reply.tells(
            turns.phrase(
                before.language(),
                "resolved",
                Map.of("name", technician.name(), "resolution", resolution)));
    Reply asked =
        Reply.asks(
            turns.phrase(before.language(), "resolved.ask", Map.of()),
            List.of(
                new Reply.Option(
                    turns.phrase(before.language(), "resolved.yes", Map.of()), "verdict:yes"),
                new Reply.Option(
                    turns.phrase(before.language(), "resolved.no", Map.of()), "verdict:no")));
    scribe.write(before, after, List.of(told, asked));
  }

  Ticket merge(String number, String into, Person technician) {
    Optional<Conversation> conversation = access.lockBehind(number);
    Ticket held = access.found(number);
    if (held.holder() != null && !held.state().isDone()) {
      access.heldOrLedBy(number, technician);
    }
    Ticket merged = tickets.merge(number, into, technician.user());
    if (!held.state().isDone()) {
      conversation.ifPresent(c -> tellMerged(c, merged, access.found(into)));
    }
    return merged;
  }

  private void tellMerged(Conversation before, Ticket merged, Ticket into) {
    Conversation after =
        isAbout(before, merged)
            ? before.heldBy(new Holder.Nobody()).with(Dialogue.fresh())
            : before;
    tell(before, after, "merged", Map.of("ticket", merged.number(), "into", into.number()));
  }

  Ticket reopen(String number, Person technician, String reason) {
    Optional<Conversation> conversation = access.lockBehind(number);
    Ticket before = access.found(number);
    if (!before.state().isDone()) {
      return before;
    }
    Ticket ticket = tickets.reopen(number, reason, technician.user());
    conversation.ifPresent(c -> tellReopened(c, ticket, technician));
    return ticket;
  }

  private void tellReopened(Conversation before, Ticket ticket, Person technician) {
    boolean waits = isAbout(before, ticket) && before.dialogue().flow() == null;
    Conversation after =
        waits
            ? before
                .heldBy(new Holder.Queue())
                .with(Outcome.HANDED_OFF)
                .with(before.dialogue().change().expecting(new Expecting.Nothing()).done())
            : before;
    tell(before, after, "reopened", Map.of("name", technician.name(), "ticket", ticket.number()));
  }

  private void tell(
      Conversation before, Conversation after, String phrase, Map<String, String> values) {
    String text = turns.phrase(before.language(), phrase, values);
    scribe.write(before, after, List.of(Reply.tells(text)));
  }

  private static boolean isAbout(Conversation conversation, Ticket ticket) {
    return ticket.number().equals(conversation.ticket());
  }
}
