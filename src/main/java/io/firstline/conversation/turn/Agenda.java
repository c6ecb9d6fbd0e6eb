package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Reply;
import io.firstline.conversation.WaitingProblem;
import io.firstline.knowledge.Article;
import io.firstline.understanding.ToldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps count of several problems: names them, begins the first, and goes on to the next by itself
 * when one has ended.
 */
@Component
final class Agenda {

  private final Responder responder;
  private final FlowRun flowRun;
  private final Quotes quotes;
  private final HandOver handOver;
  private final ProblemNames names;

  Agenda(
      Responder responder, FlowRun flowRun, Quotes quotes, HandOver handOver, ProblemNames names) {
    this.responder = responder;
    this.flowRun = flowRun;
    this.quotes = quotes;
    this.handOver = handOver;
    this.names = names;
  }

  /** As {@link Responder#carryOut}, with what waits beside the problem at hand. */
  void carryOut(Speech speech, Decision decision, Evidence evidence, String said) {
    if (decision instanceof Decision.Several(var problems, var first)) {
      begin(speech, problems, first, evidence);
    } else if (decision instanceof Decision.LeaveRest(var topics)) {
      leave(speech, topics);
      responder.carryOut(speech, decision, evidence, said);
    } else {
      responder.carryOut(speech, decision, evidence, said);
    }
  }

  private void begin(
      Speech speech, List<ToldProblem> problems, Decision decision, Evidence evidence) {
    List<WaitingProblem> ours = ours(problems);
    WaitingProblem first = ours.getFirst();
    List<WaitingProblem> rest = new ArrayList<>(ours.subList(1, ours.size()));
    speech.state().waiting().stream()
        .filter(known -> ours.stream().noneMatch(p -> p.topic().equals(known.topic())))
        .forEach(rest::add);
    speech.dialogue().waiting(rest);
    boolean urgent = quotes.severity(first.topic()) == Article.Severity.CRITICAL;
    boolean asked = decision instanceof Decision.HandOff;
    if (asked) {
      speech.dialogue().problem(first.words()).topic(first.topic());
      names.sayElsewhere(speech, problems);
    } else if (!urgent) {
      names.sayAll(speech, problems, first);
    }
    responder.carryOut(speech, decision, evidence, first.words());
    if (urgent && !asked) {
      sayKept(speech, problems, rest);
    }
  }

  /** First aid comes before all, and the message with the choices stays the last one. */
  private void sayKept(Speech speech, List<ToldProblem> problems, List<WaitingProblem> rest) {
    Reply last = speech.replies().removeLast();
    if (!rest.isEmpty()) {
      speech.say("several.kept", Map.of("list", names.list(speech, rest)));
    }
    names.sayElsewhere(speech, problems);
    speech.replies().add(last);
  }

  private static List<WaitingProblem> ours(List<ToldProblem> problems) {
    List<WaitingProblem> ours = new ArrayList<>();
    for (ToldProblem problem : problems) {
      String topic = problem.topic();
      if (topic != null) {
        ours.add(new WaitingProblem(topic, problem.words()));
      }
    }
    return ours;
  }

  private void leave(Speech speech, List<String> topics) {
    List<WaitingProblem> left = new ArrayList<>(speech.state().waiting());
    left.removeIf(p -> !topics.contains(p.topic()));
    speech.say("several.left", Map.of("list", names.list(speech, left)));
    for (WaitingProblem problem : left) {
      speech.dialogue().begun(problem.topic());
      handOver.settled(speech, problem.topic(), "resolution.cancelled");
    }
  }

  /** Begins the next problem when the one at hand has ended and nothing else is asked. */
  void goOn(Speech speech, Decision decision, Evidence evidence) {
    if (!speech.waits()
        || speech.conversation().holder() instanceof Holder.Technician
        || decision instanceof Decision.Inform) {
      return;
    }
    if (asksForPerson(decision)) {
      passAll(speech);
      return;
    }
    while (!isBusy(speech.state()) && speech.waits()) {
      next(speech, speech.state().waiting().getFirst(), evidence);
    }
  }

  private static boolean isBusy(Dialogue state) {
    return state.flow() != null || !(state.expecting() instanceof Expecting.Nothing);
  }

  private static boolean asksForPerson(Decision decision) {
    return switch (decision) {
      case Decision.HandOff(var cause) -> cause == Decision.HandOff.Cause.ASKED;
      case Decision.Several(var _, var first) -> asksForPerson(first);
      case Decision.Inform _,
          Decision.Continue _,
          Decision.AskAgain _,
          Decision.Start _,
          Decision.Answer _,
          Decision.Clarify _,
          Decision.LeaveRest _,
          Decision.Status _,
          Decision.Chat _,
          Decision.Close _,
          Decision.PassOn _ ->
          false;
    };
  }

  /** Who wants a person wants one for everything; the card tells what is still open. */
  private void passAll(Speech speech) {
    speech.say("several.passed", Map.of("list", names.list(speech, speech.state().waiting())));
    speech.dialogue().waiting(List.of());
    handOver.askWhileWaiting(speech);
  }

  private void next(Speech speech, WaitingProblem problem, Evidence evidence) {
    speech.dialogue().begun(problem.topic());
    boolean hasFlow = flowRun.exists(problem.topic());
    if (!hasFlow && !quotes.has(problem.topic())) {
      return;
    }
    boolean awaited = speech.conversation().holder() instanceof Holder.Queue;
    speech.dialogue().next();
    speech.conversation(speech.conversation().woken());
    speech.say(
        awaited ? "several.next-waiting" : "several.next",
        Map.of("next", names.of(speech, problem)));
    Decision begun = new TopicOpening(_ -> hasFlow).begin(problem.topic(), speech.state());
    responder.carryOut(speech, begun, evidence, problem.words());
  }
}
