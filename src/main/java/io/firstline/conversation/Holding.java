package io.firstline.conversation;

import io.firstline.people.Person;
import io.firstline.people.Role;
import io.firstline.ticket.Claim;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketLink;
import io.firstline.ticket.Tickets;
import io.firstline.ticket.UnknownTicket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What technicians do with a conversation. A conversation is locked before its ticket is touched,
 * as a turn does too, so that the two never wait for one another.
 */
@Component
final class Holding {

  private final ConversationStore store;
  private final Tickets tickets;
  private final TurnTaker turns;
  private final Scribe scribe;

  Holding(ConversationStore store, Tickets tickets, TurnTaker turns, Scribe scribe) {
    this.store = store;
    this.tickets = tickets;
    this.turns = turns;
    this.scribe = scribe;
  }

  static Optional<ConversationId> behind(Ticket ticket) {
    String origin = ticket.origin();
    try {
      return origin == null
          ? Optional.empty()
          : Optional.of(new ConversationId(UUID.fromString(origin)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Claim claim(String number, Person technician) {
    Optional<Conversation> conversation = lockedBehind(number);
    Claim claim = tickets.claim(number, technician);
    if (claim instanceof Claim.Won(Ticket ticket, boolean already) && !already) {
      conversation.ifPresent(c -> hold(c, ticket, technician, "holder.claimed"));
    }
    return claim;
  }

  Ticket assign(String number, Person to, Person by) {
    Optional<Conversation> conversation = lockedBehind(number);
    Ticket before = found(number);
    if (before.state().isDone()) {
      throw new NotHolder(number + " is done. Reopen it first.");
    }
    if (to.user().equals(before.holder())) {
      return before;
    }
    Ticket ticket = tickets.assign(number, to, by.user());
    conversation.ifPresent(c -> hold(c, ticket, to, "holder.assigned"));
    return ticket;
  }

  private void hold(Conversation before, Ticket ticket, Person technician, String phrase) {
    Conversation after =
        before
            .heldBy(new Holder.Technician(technician.user(), technician.name()))
            .withTicket(ticket.number())
            .with(Outcome.HANDED_OFF)
            .with(
                before
                    .dialogue()
                    .change()
                    .pause()
                    .lender(null)
                    .expecting(new Expecting.Nothing())
                    .done());
    tell(before, after, phrase, Map.of("name", technician.name()));
  }

  Ticket release(String number, Person technician) {
    Optional<Conversation> conversation = lockedBehind(number);
    Ticket held = heldBy(number, technician, true);
    Ticket ticket = tickets.release(number, technician.user());
    int place = tickets.waitingBefore(ticket) + 1;
    conversation.ifPresent(
        c ->
            tell(
                c,
                // A flow that was lent goes on, but nobody waits any more for what comes of it.
                c.heldBy(new Holder.Queue()).with(c.dialogue().change().lender(null).done()),
                "holder.released",
                Map.of(
                    "name",
                    held.holderName() == null ? technician.name() : held.holderName(),
                    "ticket",
                    number,
                    "place",
                    Integer.toString(place))));
    return ticket;
  }

  Message write(String number, Person technician, String text) {
    Conversation before =
        lockedBehind(number)
            .orElseThrow(
                () ->
                    new NotHolder(
                        number
                            + " did not come from a conversation. Write an internal note, and"
                            + " call or mail the person."));
    heldBy(number, technician, false);
    Conversation after = before;
    if (!(before.holder() instanceof Holder.Technician)) {
      after =
          before
              .heldBy(new Holder.Technician(technician.user(), technician.name()))
              .with(before.dialogue().change().pause().lender(null).done());
    }
    return scribe
        .write(before, after, null, List.of(Reply.technician(technician.name(), text)), null)
        .messages()
        .getFirst();
  }

  Ticket returnToBot(
      String number, Person technician, @Nullable String step, Map<String, String> slots) {
    Conversation before = conversationOf(number);
    Ticket ticket = heldBy(number, technician, false);
    toBot(before, technician, "holder.returned", null, step, slots, false);
    return ticket;
  }

  Ticket runFlow(String number, Person technician, String flow) {
    Conversation before = conversationOf(number);
    Ticket ticket = heldBy(number, technician, false);
    toBot(before, technician, "holder.flow", flow, null, Map.of(), true);
    return ticket;
  }

  private void toBot(
      Conversation before,
      Person technician,
      String phrase,
      @Nullable String flow,
      @Nullable String step,
      Map<String, String> slots,
      boolean lent) {
    Holder.Technician lender = new Holder.Technician(technician.user(), technician.name());
    Conversation toBot =
        before
            .heldBy(new Holder.Bot())
            .with(before.dialogue().change().encouraged().lender(lent ? lender : null).done());
    Answered answered = turns.goOn(toBot, flow, step, slots);
    List<Reply> replies = new ArrayList<>();
    replies.add(
        Reply.tells(turns.phrase(before.language(), phrase, Map.of("name", technician.name()))));
    replies.addAll(answered.replies());
    scribe.write(before, answered.conversation(), null, replies, null);
  }

  Ticket merge(String number, String into, Person technician) {
    Optional<Conversation> conversation = lockedBehind(number);
    Ticket held = found(number);
    if (held.holder() != null && !held.state().isDone()) {
      heldBy(number, technician, true);
    }
    Ticket merged = tickets.merge(number, into, technician.user());
    if (!held.state().isDone()) {
      conversation.ifPresent(c -> tellMerged(c, merged, found(into)));
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
    Optional<Conversation> conversation = lockedBehind(number);
    Ticket before = found(number);
    if (!before.state().isDone()) {
      return before;
    }
    Ticket ticket = tickets.reopen(number, reason, technician.user());
    conversation.ifPresent(
        c -> {
          boolean waits = isAbout(c, ticket) && c.dialogue().flow() == null;
          Conversation after =
              waits
                  ? c.heldBy(new Holder.Queue())
                      .with(Outcome.HANDED_OFF)
                      .with(c.dialogue().change().expecting(new Expecting.Nothing()).done())
                  : c;
          tell(c, after, "reopened", Map.of("name", technician.name(), "ticket", ticket.number()));
        });
    return ticket;
  }

  private static boolean isAbout(Conversation conversation, Ticket ticket) {
    return ticket.number().equals(conversation.ticket());
  }

  Ticket resolve(String number, Person technician, String resolution) {
    List<Conversation> merged = lockedBehindMerged(number);
    Optional<Conversation> conversation = lockedBehind(number);
    Ticket held = found(number);
    if (held.state().isDone()) {
      return held;
    }
    if (held.holder() != null) {
      heldBy(number, technician, true);
    }
    Ticket ticket = tickets.resolve(number, resolution, technician.user());
    conversation.ifPresent(c -> tellResolved(c, technician, resolution));
    merged.forEach(c -> tellResolved(c, technician, resolution));
    return ticket;
  }

  /** The conversations that wait for this ticket because theirs ended in it. */
  private List<Conversation> lockedBehindMerged(String number) {
    return mergedFrom(number).stream()
        .flatMap(
            ticket -> behind(ticket).flatMap(store::lock).filter(c -> isAbout(c, ticket)).stream())
        .filter(c -> c.holder() instanceof Holder.Nobody)
        .toList();
  }

  private List<Ticket> mergedFrom(String number) {
    return tickets.links(number).stream()
        .filter(link -> link.kind() == TicketLink.Kind.MERGED_FROM)
        .map(link -> found(link.number()))
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
    scribe.write(before, after, null, List.of(told, asked), null);
  }

  private void tell(
      Conversation before, Conversation after, String phrase, Map<String, String> values) {
    scribe.write(
        before,
        after,
        null,
        List.of(Reply.tells(turns.phrase(before.language(), phrase, values))),
        null);
  }

  private Conversation conversationOf(String number) {
    return lockedBehind(number)
        .orElseThrow(
            () -> new NotHolder(number + " did not come from a conversation; no bot can go on."));
  }

  private Optional<Conversation> lockedBehind(String number) {
    return behind(found(number)).flatMap(store::lock);
  }

  /**
   * The ticket, when the technician holds it; a lead may do for others what {@code lead} allows.
   */
  private Ticket heldBy(String number, Person technician, boolean lead) {
    Ticket ticket = found(number);
    if (ticket.state().isDone()) {
      throw new NotHolder(number + " is done. Reopen it first.");
    }
    if (technician.user().equals(ticket.holder()) || (lead && leads(technician))) {
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

  private Ticket found(String number) {
    return tickets.find(number).orElseThrow(() -> new UnknownTicket(number));
  }
}
