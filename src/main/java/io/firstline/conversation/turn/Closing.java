package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Feedback;
import io.firstline.conversation.Outcome;
import io.firstline.ticket.Ticket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ends a problem at the requester's word: its flow, its ticket, or only its place in the line. */
@Component
final class Closing {

  private final FlowRun flowRun;
  private final HandOver handOver;

  Closing(FlowRun flowRun, HandOver handOver) {
    this.flowRun = flowRun;
    this.handOver = handOver;
  }

  void close(Speech speech, Decision.Close.Ending ending, String said) {
    Dialogue state = speech.state();
    speech.about(state.topic());
    boolean flowOpen = state.flow() != null;
    Optional<Ticket> ticket = handOver.open(speech.conversation());
    boolean solved = ending == Decision.Close.Ending.SOLVED;
    if (solved
        && (ticket.isEmpty() || !sameTopic(state, ticket.get()))
        && flowRun.solve(speech, said)) {
      return;
    }
    if (flowOpen && flowRun.takeUp(speech)) {
      speech.say(solved ? "close.solved" : "again.go-on");
      speech.say("again.back");
      flowRun.askAgain(speech);
    } else if (ticket.isPresent() && isBeside(state, ticket.get())) {
      settle(speech, state, solved);
    } else if (ticket.isPresent() && mustStayOpen(ticket.get())) {
      speech.dialogue().flow(null);
      speech.say(
          solved ? "close.kept" : "close.kept-cancelled", Map.of("ticket", ticket.get().number()));
    } else {
      boolean afterTechnician = state.expecting() instanceof Expecting.Verdict;
      end(speech, ending, ticket.map(Ticket::number), afterTechnician);
    }
  }

  private void settle(Speech speech, Dialogue state, boolean solved) {
    speech.dialogue().flow(null).expecting(new Expecting.Nothing());
    speech.say((solved ? "close.solved" : "close.cancelled") + (speech.waits() ? "-next" : ""));
    handOver.settled(
        speech,
        Objects.requireNonNullElse(state.topic(), ""),
        solved ? "resolution.solved" : "resolution.cancelled");
  }

  private void end(
      Speech speech,
      Decision.Close.Ending ending,
      Optional<String> ticket,
      boolean afterTechnician) {
    Map<String, String> values = ticket.map(n -> Map.of("ticket", n)).orElseGet(Map::of);
    String suffix = ticket.isPresent() ? "-ticket" : speech.waits() ? "-next" : "";
    if (afterTechnician) {
      // The technician had all of them on the card.
      speech.dialogue().waiting(List.of());
    }
    switch (ending) {
      case SOLVED -> {
        speech.say("close.solved" + suffix, values);
        handOver.closeSolved(speech);
        speech.conversation(speech.conversation().with(Outcome.RESOLVED));
        if (afterTechnician) {
          speech.feedback(new Feedback(true, null, null));
          Asking.score(speech);
        }
      }
      case CANCELLED -> {
        speech.say("close.cancelled" + suffix, values);
        handOver.closeCancelled(speech);
        speech.conversation(speech.conversation().with(Outcome.CANCELLED));
      }
    }
  }

  /** A security case is closed by a technician only. */
  private static boolean mustStayOpen(Ticket ticket) {
    String topic = ticket.card().topic();
    return topic != null && topic.startsWith("security-");
  }

  /** Whether what ends is another problem than the one that a technician has. */
  private static boolean isBeside(Dialogue state, Ticket ticket) {
    return state.flow() != null
        ? !sameTopic(state, ticket)
        : state.expecting() instanceof Expecting.Helped(String article)
            && !Cards.isAbout(ticket.card(), article);
  }

  private static boolean sameTopic(Dialogue state, Ticket ticket) {
    return state.flow() != null && state.flow().flow().equals(ticket.card().topic());
  }
}
