package io.firstline.conversation.turn;

import io.firstline.conversation.Conversation;
import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Outcome;
import io.firstline.conversation.Reply;
import io.firstline.flow.FlowPosition;
import io.firstline.flow.Output;
import io.firstline.knowledge.Article;
import io.firstline.people.Identity;
import io.firstline.ticket.HandOffCard;
import io.firstline.ticket.Priority;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands a conversation over to the technicians: ticket, card, and what the requester is told. */
@Component
final class HandOver {

  static final String ASSISTANT = "assistant";

  private final Tickets tickets;
  private final Quotes quotes;
  private final Cards cards;
  private final TicketDrafts drafts;

  HandOver(Tickets tickets, Quotes quotes, Cards cards, TicketDrafts drafts) {
    this.tickets = tickets;
    this.quotes = quotes;
    this.cards = cards;
    this.drafts = drafts;
  }

  /** The ticket that is being worked on, if there is one. */
  Optional<Ticket> open(Conversation conversation) {
    return Optional.ofNullable(conversation.ticket())
        .flatMap(tickets::find)
        .filter(t -> !t.state().isDone());
  }

  /** Whether the ticket that is being worked on is about something else than the topic. */
  boolean isOfAnother(Conversation conversation, String topic) {
    return open(conversation).filter(t -> !Cards.isAbout(t.card(), topic)).isPresent();
  }

  void fromFlow(Speech speech, Output.HandOff handOff, FlowPosition reached, boolean ended) {
    if (handOff.say() != null) {
      speech.say(handOff.say());
    }
    if (ended) {
      // Kept until the hand-off puts it aside, so that a technician can give it back to the bot.
      speech.dialogue().flow(reached);
    }
    hand(
        speech, handOff.reason().in(speech.language()), handOff.priority(), handOff.queue(), ended);
  }

  /** What a flow finds out while somebody is awaited reaches the ticket that it is about. */
  void learn(Speech speech, @Nullable String topic) {
    open(speech.conversation())
        .filter(ticket -> Cards.isAbout(ticket.card(), topic))
        .ifPresent(
            ticket ->
                tickets.learn(
                    ticket.number(),
                    cards.more(ticket.card(), speech.state(), ticket.language()),
                    ASSISTANT));
  }

  /** Writes into the ticket what the requester tells while somebody is awaited, and says so. */
  void pass(Speech speech, String said, String key) {
    Optional<Ticket> ticket = open(speech.conversation());
    ticket.ifPresent(t -> tickets.note(t.number(), said, ASSISTANT));
    speech.say(key, Map.of("ticket", ticket.map(Ticket::number).orElse("")));
  }

  /** At the requester's own wish: the flow ends here. */
  void asked(Speech speech, String reasonKey) {
    hand(speech, speech.phrase(reasonKey, Map.of()), null, null, true);
  }

  private void hand(
      Speech speech,
      String reason,
      @Nullable String priority,
      @Nullable String queue,
      boolean ends) {
    Dialogue state = speech.state();
    HandOffCard card = cards.card(state, reason, speech.language());
    Optional<Ticket> existing = open(speech.conversation());
    Ticket ticket;
    if (existing.isPresent()) {
      ticket = existing.get();
      if (Cards.isAbout(ticket.card(), state.topic())) {
        learn(speech, state.topic());
        tickets.note(ticket.number(), reason, ASSISTANT);
      } else {
        tickets.note(ticket.number(), cards.noted(card, speech.language()), ASSISTANT);
      }
      speech.say("handoff.more", Map.of("ticket", ticket.number()));
    } else {
      ticket = tickets.open(drafts.of(speech, card, priority, queue), ASSISTANT);
      tellNumber(speech, ticket);
    }
    if (ends) {
      speech.dialogue().pause();
    }
    speech.dialogue().lender(null);
    speech.conversation(
        speech
            .conversation()
            .withTicket(ticket.number())
            .heldBy(awaited(ticket))
            .with(Outcome.HANDED_OFF));
    speech.dialogue().expecting(new Expecting.Nothing());
    if (ends && (!speech.waits() || isCritical(state.topic()))) {
      askWhileWaiting(speech);
    }
  }

  private boolean isCritical(@Nullable String topic) {
    return topic != null && quotes.severity(topic) == Article.Severity.CRITICAL;
  }

  /** Another problem that the card lists needs nobody any more; the last one asks what is due. */
  void settled(Speech speech, String topic, String key) {
    Optional<Ticket> listing =
        open(speech.conversation())
            .filter(t -> t.card().stillOpen().stream().anyMatch(p -> p.topic().equals(topic)));
    listing.ifPresent(
        ticket -> {
          tickets.learn(ticket.number(), Cards.settled(ticket.card(), topic), ASSISTANT);
          String outcome = speech.phrase(key, Map.of());
          tickets.note(
              ticket.number(), quotes.title(topic, ticket.language()) + ": " + outcome, ASSISTANT);
        });
    if (listing.isPresent() && !speech.waits()) {
      askWhileWaiting(speech);
    }
  }

  /** The technician who has the ticket already, else whoever takes it from the queue. */
  private static Holder awaited(Ticket ticket) {
    return ticket.holder() == null || ticket.holderName() == null
        ? new Holder.Queue()
        : new Holder.Technician(ticket.holder(), ticket.holderName());
  }

  private void tellNumber(Speech speech, Ticket ticket) {
    int place = tickets.waitingBefore(ticket) + 1;
    String told =
        speech.phrase(
            place == 1 ? "handoff.done-first" : "handoff.done",
            Map.of("ticket", ticket.number(), "place", Integer.toString(place)));
    if (ticket.priority() == Priority.CRITICAL) {
      told += " " + speech.phrase("handoff.critical", Map.of());
    }
    speech.replies().add(Reply.says(told));
  }

  /** Asks for what is still missing: what it is about, else who they are. */
  void askWhileWaiting(Speech speech) {
    Dialogue state = speech.state();
    if (state.problem() == null) {
      speech.ask(speech.phrase("detail.ask", Map.of()), new Expecting.Detail(), List.of());
    } else if (!state.asked() && unreachable(speech.conversation().requester())) {
      speech.dialogue().asked();
      speech.ask(speech.phrase("contact.ask", Map.of()), new Expecting.Contact(), List.of());
    }
  }

  /** Takes down who the requester says they are; a claim, never more. */
  void identify(Speech speech, Contact contact) {
    Identity known = speech.conversation().requester();
    Identity claimed =
        new Identity.Claimed(
            contact.name() == null ? known.name() : contact.name(), contact.reach());
    if (known instanceof Identity.Claimed) {
      speech.conversation(speech.conversation().from(claimed));
      open(speech.conversation()).ifPresent(t -> tickets.identify(t.number(), claimed, ASSISTANT));
    }
  }

  /** The requester says it works: the ticket is resolved with it, and nobody holds it any more. */
  void closeSolved(Speech speech) {
    open(speech.conversation()).ifPresent(t -> resolve(speech, t, "resolution.solved"));
    close(speech);
  }

  void closeCancelled(Speech speech) {
    open(speech.conversation()).ifPresent(t -> resolve(speech, t, "resolution.cancelled"));
    close(speech);
  }

  private void resolve(Speech speech, Ticket ticket, String key) {
    tickets.resolve(ticket.number(), speech.phrase(key, Map.of()), "requester");
  }

  private static void close(Speech speech) {
    speech.forget();
    speech.conversation(speech.conversation().heldBy(new Holder.Nobody()));
  }

  private static boolean unreachable(Identity requester) {
    return requester instanceof Identity.Claimed && requester.email() == null;
  }
}
