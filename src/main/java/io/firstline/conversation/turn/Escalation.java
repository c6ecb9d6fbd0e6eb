package io.firstline.conversation.turn;

import io.firstline.conversation.Conversation;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Feedback;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Outcome;
import io.firstline.flow.FlowPosition;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Between the requester and their technician: wanted, awaited, asked after, or wanted once more for
 * what was called solved too early.
 */
@Component
final class Escalation {

  private final FlowRun flowRun;
  private final HandOver handOver;
  private final Tickets tickets;

  Escalation(FlowRun flowRun, HandOver handOver, Tickets tickets) {
    this.flowRun = flowRun;
    this.handOver = handOver;
    this.tickets = tickets;
  }

  void handOff(Speech speech, Decision.HandOff.Cause cause) {
    speech.about(speech.state().topic());
    switch (cause) {
      case ASKED -> handOver.asked(speech, "reason.asked");
      case ACCEPTED -> handOver.asked(speech, "reason.accepted");
      case NOT_SOLVED -> notSolved(speech);
    }
  }

  /** A technician said solved, the requester says no: the same ticket goes back to the queue. */
  void notSolved(Speech speech) {
    speech.feedback(new Feedback(false, null, null));
    Optional<Ticket> done = latest(speech.conversation()).filter(t -> t.state().isDone());
    if (done.isEmpty()) {
      handOver.asked(speech, "reason.not-solved");
      return;
    }
    String number = done.get().number();
    tickets.reopen(number, speech.phrase("reason.not-solved", Map.of()), "requester");
    speech.conversation(speech.conversation().heldBy(new Holder.Queue()).with(Outcome.HANDED_OFF));
    speech.dialogue().expecting(new Expecting.Nothing()).topic(done.get().card().topic());
    speech.say("handoff.again", Map.of("ticket", number));
  }

  void status(Speech speech) {
    latest(speech.conversation())
        .map(this::followed)
        .ifPresentOrElse(ticket -> tell(speech, ticket), () -> speech.say("status.none"));
    flowRun.remind(speech);
  }

  private void tell(Speech speech, Ticket ticket) {
    speech.about(ticket.card().topic());
    String number = ticket.number();
    if (ticket.state().isDone()) {
      speech.say("status.done", Map.of("ticket", number));
    } else if (ticket.holderName() != null) {
      speech.say("status.technician", Map.of("ticket", number, "name", ticket.holderName()));
    } else {
      int place = tickets.waitingBefore(ticket) + 1;
      speech.say("status.queue", Map.of("ticket", number, "place", Integer.toString(place)));
    }
  }

  private Optional<Ticket> latest(Conversation conversation) {
    return Optional.ofNullable(conversation.ticket()).flatMap(tickets::find);
  }

  /** Where the work on a ticket goes on, when it ended in another one. */
  private Ticket followed(Ticket ticket) {
    return tickets.mergedInto(ticket).map(this::followed).orElse(ticket);
  }

  void passOn(Speech speech, Decision.PassOn.To to, String said) {
    Optional<Ticket> ticket = handOver.open(speech.conversation());
    speech.about(ticket.map(t -> t.card().topic()).orElse(null));
    switch (to) {
      case TECHNICIAN -> {}
      case CONTACT -> {
        Contact.in(said).ifPresent(contact -> handOver.identify(speech, contact));
        speech.dialogue().expecting(new Expecting.Nothing());
        speech.say("contact.thanks", Map.of("ticket", ticket.map(Ticket::number).orElse("")));
      }
      case TICKET -> toTicket(speech, said);
    }
  }

  private void toTicket(Speech speech, String said) {
    boolean first = speech.state().problem() == null;
    speech.dialogue().problem(said).expecting(new Expecting.Nothing());
    handOver.learn(speech, speech.state().topic());
    FlowPosition position = speech.state().flow();
    if (position != null) {
      flowRun.toldMeanwhile(speech, position, said);
      return;
    }
    handOver.pass(speech, said, "pass-on.ticket");
    if (first) {
      handOver.askWhileWaiting(speech);
    }
  }
}
