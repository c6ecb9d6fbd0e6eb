package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Feedback;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Outcome;
import io.firstline.conversation.Reply;
import io.firstline.flow.FlowInput;
import io.firstline.flow.FlowPosition;
import io.firstline.knowledge.Article;
import io.firstline.language.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Carries a decision out: advances the flow, opens the ticket, words the reply. */
@Component
final class Responder {

  private final FlowRun flowRun;
  private final Quotes quotes;
  private final HandOver handOver;
  private final Asking asking;
  private final Escalation escalation;
  private final Closing closing;

  Responder(
      FlowRun flowRun,
      Quotes quotes,
      HandOver handOver,
      Asking asking,
      Escalation escalation,
      Closing closing) {
    this.flowRun = flowRun;
    this.quotes = quotes;
    this.handOver = handOver;
    this.asking = asking;
    this.escalation = escalation;
    this.closing = closing;
  }

  /**
   * @param said the requester's redacted words, or the label of the choice they clicked
   */
  void carryOut(Speech speech, Decision decision, Evidence evidence, String said) {
    Dialogue before = speech.state();
    switch (decision) {
      case Decision.Inform(var text) -> inform(speech, text);
      case Decision.Continue(var input) -> {
        speech.dialogue().unclear(0);
        FlowPosition position = before.flow();
        if (position == null) {
          askAgain(speech, Decision.AskAgain.Cause.STALE_CHOICE, evidence, said);
        } else if (evidence.withdrawn()) {
          withdrawn(speech, position, evidence, said);
        } else {
          flowRun.advance(speech, position, input);
        }
      }
      case Decision.AskAgain(var cause) -> askAgain(speech, cause, evidence, said);
      case Decision.Start(String topic, boolean digression) ->
          start(speech, topic, digression, evidence, said);
      case Decision.Answer(String topic, boolean digression) ->
          answer(speech, topic, digression, evidence, said);
      case Decision.Several(var _, var first) -> carryOut(speech, first, evidence, said);
      case Decision.LeaveRest _ -> goOn(speech);
      case Decision.Clarify(var ask, var topics) -> asking.clarify(speech, ask, topics, said);
      case Decision.HandOff(var cause) -> escalation.handOff(speech, cause);
      case Decision.Status() -> escalation.status(speech);
      case Decision.Chat(var kind, var text) -> chat(speech, kind, text, said);
      case Decision.Close(var ending) -> closing.close(speech, ending, said);
      case Decision.PassOn(var to) -> escalation.passOn(speech, to, said);
    }
  }

  private void inform(Speech speech, Bilingual text) {
    speech.say(text);
    flowRun.remind(speech);
  }

  /** The flow is gone: its article goes on, or whoever has the conversation after it. */
  private void withdrawn(Speech speech, FlowPosition position, Evidence evidence, String said) {
    if (speech.state().lender() != null) {
      speech.dialogue().flow(null);
    } else if (handOver.open(speech.conversation()).isPresent()) {
      speech.dialogue().flow(null);
      escalation.passOn(speech, Decision.PassOn.To.TICKET, said);
    } else if (quotes.has(position.flow())) {
      speech.dialogue().flow(null);
      speech.say("again.withdrawn");
      answer(speech, position.flow(), false, evidence, said);
    } else {
      speech.dialogue().problem(said);
      flowRun.advance(speech, position, new FlowInput(null, said, List.of()));
    }
  }

  private void askAgain(
      Speech speech, Decision.AskAgain.Cause cause, Evidence evidence, String said) {
    FlowPosition position = speech.state().flow();
    if (position != null && evidence.withdrawn()) {
      withdrawn(speech, position, evidence, said);
    } else if (position != null) {
      speech.dialogue().expecting(new Expecting.Nothing());
      speech.say(
          switch (cause) {
            case STALE_CHOICE -> "again.stale";
            case REPEAT -> "again.repeat";
            case WAIT -> "again.wait";
            case GO_ON -> "again.go-on";
            case LANGUAGE -> "switched";
          });
      flowRun.askAgain(speech);
    } else if (cause == Decision.AskAgain.Cause.LANGUAGE) {
      inOtherWords(speech);
    } else if (cause == Decision.AskAgain.Cause.STALE_CHOICE
        && !speech.state().choices().isEmpty()) {
      speech.say("again.stale");
      asking.again(speech);
    } else {
      speech.say("again.nothing");
    }
  }

  /** The same question as before, in the language that was wished for. */
  private void inOtherWords(Speech speech) {
    boolean asked = !(speech.state().expecting() instanceof Expecting.Nothing);
    boolean inQueue = speech.conversation().holder() instanceof Holder.Queue;
    speech.say(asked || inQueue ? "switched" : "switched.nothing");
    if (asked) {
      asking.again(speech);
    }
  }

  private void goOn(Speech speech) {
    if (speech.state().expecting() instanceof Expecting.Nothing) {
      flowRun.askAgain(speech);
    } else {
      asking.again(speech);
    }
  }

  private void begin(Speech speech, String topic, boolean digression, String said) {
    if (digression) {
      speech.dialogue().suspend();
    } else if (speech.conversation().holder() instanceof Holder.Bot) {
      speech.dialogue().flow(null);
    }
    speech
        .dialogue()
        .unclear(0)
        .expecting(new Expecting.Nothing())
        .problem(said)
        .topic(topic)
        .begun(topic);
    if (speech.conversation().outcome() != Outcome.HANDED_OFF) {
      speech.conversation(speech.conversation().with(Outcome.OPEN));
    }
    speech.about(topic);
  }

  private void start(
      Speech speech, String topic, boolean digression, Evidence evidence, String said) {
    begin(speech, topic, digression, said);
    if (angry(evidence)) {
      speech.say("empathy");
    }
    int spoken = speech.replies().size();
    String problem = Objects.requireNonNullElse(speech.state().problem(), said);
    flowRun.start(speech, topic, problem.equals(said) ? said : problem + "\n" + said);
    if (angry(evidence) && speech.conversation().holder() instanceof Holder.Bot) {
      // Before what the flow says, as the message with the choices has to be the last one.
      speech.replies().add(spoken, Reply.says(speech.phrase("early-offer", Map.of())));
      speech.offersTechnician();
    }
  }

  private void answer(
      Speech speech, String topic, boolean digression, Evidence evidence, String said) {
    String open = speech.state().topic();
    begin(speech, topic, digression, said);
    if (angry(evidence)) {
      speech.say("empathy");
    }
    quotes.show(speech, topic, List.of());
    if (quotes.severity(topic) == Article.Severity.CRITICAL) {
      // First aid is said; a person must know of it now, whatever the requester finds next.
      handOver.asked(speech, "reason.critical");
      speech.about(topic);
      return;
    }
    if (digression && flowRun.takeUp(speech)) {
      speech.dialogue().topic(open);
      speech.say("again.back");
      flowRun.askAgain(speech);
      speech.about(topic);
      return;
    }
    asking.helped(speech, topic);
  }

  private void chat(Speech speech, Decision.Chat.Kind kind, Bilingual text, String said) {
    switch (kind) {
      case GREETING -> speech.say("chat.greeting");
      case THANKS -> speech.say("chat.thanks");
      case BYE -> speech.say("chat.bye");
      case WHO -> speech.say("chat.who");
      case FOREIGN -> speech.say("chat.foreign");
      case WHAT_ELSE -> {
        speech.dialogue().expecting(new Expecting.Nothing());
        speech.say(speech.waits() ? "close.cancelled-next" : "chat.what-else");
      }
      case OUT_OF_SCOPE -> {
        speech.dialogue().unclear(speech.state().unclear() + 1);
        speech.say("chat.out-of-scope");
      }
      case SIGNPOST -> speech.say(text);
      case SCORED -> {
        Ordinal.in(said).ifPresent(s -> speech.feedback(new Feedback(true, s, null)));
        speech.dialogue().expecting(new Expecting.Nothing());
        speech.say("chat.scored");
      }
    }
    flowRun.remind(speech);
  }

  private static boolean angry(Evidence evidence) {
    return evidence.input() instanceof Evidence.Input.Words words && words.meaning().angry();
  }
}
