package io.firstline.conversation.turn;

import io.firstline.conversation.Answered;
import io.firstline.conversation.Conversation;
import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Explanation;
import io.firstline.conversation.Feedback;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Incoming;
import io.firstline.conversation.Outcome;
import io.firstline.conversation.TurnTaker;
import io.firstline.flow.FlowPosition;
import io.firstline.knowledge.Article;
import io.firstline.language.Language;
import io.firstline.understanding.RedactedText;
import io.firstline.understanding.SecretKind;
import io.firstline.understanding.Understanding;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a turn: gathers evidence, lets the policy decide, has it carried out. */
@Component
final class Turns implements TurnTaker {

  private static final Set<SecretKind> RENEWABLE =
      EnumSet.of(SecretKind.ONE_TIME_CODE, SecretKind.KEY, SecretKind.RECOVERY_KEY);

  private final EvidenceGatherer gatherer;
  private final DialoguePolicy policy;
  private final Escalation escalation;
  private final Agenda agenda;
  private final FlowRun flowRun;
  private final Ranking ranking;
  private final Phrases phrases;

  Turns(
      EvidenceGatherer gatherer,
      Escalation escalation,
      Agenda agenda,
      FlowRun flowRun,
      Ranking ranking,
      Quotes quotes,
      Phrases phrases) {
    this.gatherer = gatherer;
    this.policy =
        new DialoguePolicy(
            PolicySettings.standard(),
            topic -> quotes.severity(topic) == Article.Severity.CRITICAL,
            flowRun::exists);
    this.escalation = escalation;
    this.agenda = agenda;
    this.flowRun = flowRun;
    this.ranking = ranking;
    this.phrases = phrases;
  }

  @Override
  public Answered greet(Conversation conversation) {
    Speech speech = new Speech(phrases, conversation);
    speech.say("greeting");
    return answered(speech, "chat", "a new conversation", List.of());
  }

  @Override
  public Answered answer(Conversation known, Incoming incoming, String shown) {
    Conversation conversation = known.woken();
    Evidence evidence = gatherer.gather(conversation, incoming);
    Language spoken = spoken(conversation, evidence);
    Speech speech = new Speech(phrases, conversation.in(spoken));
    if (evidence.input() instanceof Evidence.Input.Words words) {
      speech.dialogue().stakes(Stakes.stronger(speech.state(), words.meaning()));
      if (!(conversation.holder() instanceof Holder.Technician)) {
        warnOfSecrets(speech, words.meaning().text());
      }
    }
    Decided decided = policy.decide(evidence);
    boolean lent = conversation.dialogue().lender() != null;
    agenda.carryOut(speech, decided.decision(), evidence, shown);
    if (lent) {
      giveBack(speech);
    }
    agenda.goOn(speech, decided.decision(), evidence);
    boolean restsAgain =
        known.holder() instanceof Holder.Nobody
            && decided.decision() instanceof Decision.Chat
            && speech.state().flow() == null;
    if (restsAgain) {
      speech.conversation(speech.conversation().heldBy(new Holder.Nobody()));
    }
    return answered(
        speech, decided.decision().word(), decided.reason(), EvidenceLines.of(evidence));
  }

  /** A flow that a technician had the bot run is over: the conversation is theirs again. */
  private static void giveBack(Speech speech) {
    Holder.Technician lender = speech.state().lender();
    if (lender != null && speech.state().flow() == null) {
      speech.dialogue().lender(null);
      speech.conversation(speech.conversation().heldBy(lender));
      speech.tell("holder.back", Map.of("name", lender.name()));
    }
  }

  @Override
  public Answered goOn(
      Conversation conversation,
      @Nullable String flow,
      @Nullable String step,
      Map<String, String> slots) {
    Speech speech = new Speech(phrases, conversation);
    FlowPosition paused = conversation.dialogue().paused();
    if (flow != null) {
      speech.about(flow);
      flowRun.start(speech, flow, "");
    } else if (paused != null) {
      flowRun.resume(speech, paused, step, slots);
    } else {
      speech.say("chat.what-else");
    }
    return answered(speech, "continue", "a technician gave the word to the bot", List.of());
  }

  @Override
  public Answered feedback(Conversation conversation, Feedback feedback) {
    Speech speech = new Speech(phrases, conversation);
    speech.feedback(feedback);
    if (feedback.solved()) {
      speech.dialogue().expecting(new Expecting.Nothing());
      speech.say("chat.scored");
      if (conversation.outcome() == Outcome.OPEN) {
        speech.conversation(speech.conversation().with(Outcome.RESOLVED));
      }
      return answered(speech, "close", "feedback: solved", List.of());
    }
    escalation.notSolved(speech);
    speech.feedback(feedback);
    return answered(speech, "hand-off", "feedback: not solved", List.of());
  }

  @Override
  public Explanation explain(RedactedText text, @Nullable Language language) {
    Conversation fresh = Samples.conversation(language == null ? Language.EN : language);
    Evidence evidence = gatherer.gather(fresh, new Incoming.Words(text));
    Decided decided = policy.decide(evidence);
    return Explanations.of(evidence, decided, ranking, gatherer.found(text, fresh.language()));
  }

  @Override
  public String phrase(Language language, String key, Map<String, String> values) {
    return phrases.text(language, key, values);
  }

  private static Language spoken(Conversation conversation, Evidence evidence) {
    if (evidence.input() instanceof Evidence.Input.Words words) {
      Understanding meaning = words.meaning();
      return LanguageWish.in(meaning.text().text())
          .or(() -> Optional.ofNullable(meaning.language()))
          .orElse(conversation.language());
    }
    return conversation.language();
  }

  private static void warnOfSecrets(Speech speech, RedactedText text) {
    if (text.removed().isEmpty()) {
      return;
    }
    Set<SecretKind> kinds = EnumSet.copyOf(text.removed());
    String what =
        kinds.stream()
            .map(kind -> speech.phrase("secret." + kind.name().toLowerCase(Locale.ROOT), Map.of()))
            .collect(Collectors.joining(", "));
    String key =
        kinds.contains(SecretKind.PASSWORD)
            ? "secret"
            : kinds.stream().anyMatch(RENEWABLE::contains) ? "secret.renew" : "secret.id";
    speech.say(key, Map.of("what", what));
  }

  private static Answered answered(
      Speech speech, String decision, String reason, List<String> evidence) {
    Dialogue dialogue = speech.state();
    return new Answered(
        speech.conversation().with(dialogue),
        decision,
        reason,
        speech.topic(),
        speech.offers(),
        List.copyOf(speech.replies()),
        speech.feedback(),
        evidence);
  }
}
