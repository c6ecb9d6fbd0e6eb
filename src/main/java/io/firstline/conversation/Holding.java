package io.firstline.conversation;

import io.firstline.people.Person;
import io.firstline.ticket.Claim;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who holds a conversation: taken from the queue, given to somebody else, lent to the bot. */
@Component
final class Holding {

  private final TicketAccess access;
  private final Tickets tickets;
  private final TurnTaker turns;
  private final Scribe scribe;

  Holding(TicketAccess access, Tickets tickets, TurnTaker turns, Scribe scribe) {
    this.access = access;
    this.tickets = tickets;
    this.turns = turns;
    this.scribe = scribe;
  }

  Claim claim(String number, Person technician) {
    Optional<Conversation> conversation = access.lockBehind(number);
    Claim claim = tickets.claim(number, technician);
    if (claim instanceof Claim.Won(Ticket ticket, boolean already) && !already) {
      conversation.ifPresent(c -> hold(c, ticket, technician, "holder.claimed"));
    }
    return claim;
  }

  Ticket assign(String number, Person to, Person by) {
    Optional<Conversation> conversation = access.lockBehind(number);
    Ticket before = access.found(number);
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
    Optional<Conversation> conversation = access.lockBehind(number);
    Ticket held = access.heldOrLedBy(number, technician);
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
        access
            .lockBehind(number)
            .orElseThrow(
                () ->
                    new NotHolder(
                        number
                            + " did not come from a conversation. Write an internal note, and"
                            + " call or mail the person."));
    access.heldBy(number, technician);
    Conversation after = before;
    if (!(before.holder() instanceof Holder.Technician)) {
      after =
          before
              .heldBy(new Holder.Technician(technician.user(), technician.name()))
              .with(before.dialogue().change().pause().lender(null).done());
    }
    return scribe
        .write(before, after, List.of(Reply.technician(technician.name(), text)))
        .messages()
        .getFirst();
  }

  Ticket returnToBot(
      String number, Person technician, @Nullable String step, Map<String, String> slots) {
    Conversation before = conversationOf(number);
    Ticket ticket = access.heldBy(number, technician);
    toBot(before, technician, "holder.returned", null, step, slots, false);
    return ticket;
  }

  Ticket runFlow(String number, Person technician, String flow) {
    Conversation before = conversationOf(number);
    Ticket ticket = access.heldBy(number, technician);
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
    scribe.write(before, answered.conversation(), replies);
  }

  private void tell(
      Conversation before, Conversation after, String phrase, Map<String, String> values) {
    String text = turns.phrase(before.language(), phrase, values);
    scribe.write(before, after, List.of(Reply.tells(text)));
  }

  private Conversation conversationOf(String number) {
    return access
        .lockBehind(number)
        .orElseThrow(
            () -> new NotHolder(number + " did not come from a conversation; no bot can go on."));
  }
}
