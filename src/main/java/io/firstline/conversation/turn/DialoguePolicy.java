package io.firstline.conversation.turn;

import static io.firstline.conversation.turn.Decided.because;
import static io.firstline.conversation.turn.Decided.found;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Holder;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.flow.FlowInput;
import io.firstline.flow.Question;
import io.firstline.language.Bilingual;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides what to do about one message. Pure: the same evidence gives the same decision, and
 * nothing is looked up here.
 */
final class DialoguePolicy {

  /** "This is useless, give me a person" is a complaint first, and a wish all the same. */
  private static final double HUMAN_IN_A_COMPLAINT = 0.25;

  /** Without a ticket there is nothing to ask about, and a clear topic is likelier. */
  private static final double STATUS_OF_NOTHING = 0.9;

  private final PolicySettings settings;
  private final UrgentTopic urgent;
  private final TopicOpening opening;
  private final ClickPolicy clicks;
  private final SeveralPolicy several;
  private final ExpectationPolicy expectation;
  private final QuestionPolicy atQuestion;
  private final SmallTalk smallTalk;
  private final FreshPolicy fresh;

  /**
   * @param urgentTopic whether a topic cannot wait behind another one
   * @param hasFlow whether a topic has a flow; the others are answered by their article
   */
  DialoguePolicy(
      PolicySettings settings, Predicate<String> urgentTopic, Predicate<String> hasFlow) {
    this.settings = settings;
    this.urgent = new UrgentTopic(settings, urgentTopic);
    this.opening = new TopicOpening(hasFlow);
    this.clicks = new ClickPolicy(opening);
    this.several = new SeveralPolicy(settings, urgentTopic, opening);
    this.expectation = new ExpectationPolicy(settings, opening);
    this.atQuestion = new QuestionPolicy(settings, opening);
    this.smallTalk = new SmallTalk(settings);
    this.fresh = new FreshPolicy(settings, opening, smallTalk);
  }

  Decided decide(Evidence evidence) {
    boolean danger = evidence.input() instanceof Input.Words words && words.meaning().danger();
    if (evidence.conversation().holder() instanceof Holder.Technician && !danger) {
      return because(new Decision.PassOn(Decision.PassOn.To.TECHNICIAN), "a technician holds it");
    }
    return switch (evidence.input()) {
      case Input.Stale() ->
          because(
              new Decision.AskAgain(Decision.AskAgain.Cause.STALE_CHOICE),
              "the choice belongs to an older message");
      case Input.Click(String action) -> clicks.decide(evidence.conversation().dialogue(), action);
      case Input.Words words -> byWords(evidence, words);
    };
  }

  private Decided byWords(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    Holder holder = evidence.conversation().holder();
    if (meaning.danger()) {
      return because(new Decision.Inform(danger(meaning)), "people may be in danger");
    }
    if (meaning.foreign()) {
      return because(new Decision.Chat(Decision.Chat.Kind.FOREIGN), "not Korean or English");
    }
    return language(meaning)
        .or(() -> expectation.offered(evidence, words))
        .or(() -> several.in(evidence, words))
        .or(() -> urgent(evidence, words))
        .or(() -> human(evidence, words))
        .or(() -> impatient(evidence, words))
        .or(() -> corrected(evidence, words))
        .or(() -> expectation.decide(evidence, words))
        .or(() -> atQuestion.named(evidence, words))
        .or(() -> atQuestion.wanted(evidence, words))
        .or(() -> anywhere(evidence, words))
        .orElseGet(
            () ->
                evidence.question() != null
                    ? atQuestion.decide(evidence, words, evidence.question())
                    : evidence.withdrawn()
                        ? withdrawn(evidence, words)
                        : holder instanceof Holder.Queue
                            ? inQueue(evidence, words)
                            : fresh.decide(evidence, words));
  }

  private static Optional<Decided> language(Understanding meaning) {
    return LanguageWish.in(meaning.text().text())
        .map(
            wished ->
                because(
                    new Decision.AskAgain(Decision.AskAgain.Cause.LANGUAGE),
                    "asks to go on in the language " + wished.code()));
  }

  private Optional<Decided> urgent(Evidence evidence, Input.Words words) {
    return urgent
        .in(evidence, words)
        .map(
            t ->
                because(
                    opening.begin(t.topic(), evidence.conversation().dialogue()),
                    "urgent topic " + Decided.shown(t)));
  }

  private Optional<Decided> human(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    boolean angrily =
        meaning.act() == DialogueAct.COMPLAINT
            && meaning.probability(DialogueAct.HUMAN) >= HUMAN_IN_A_COMPLAINT;
    Question question = evidence.question();
    boolean answers =
        words.namesChoice() || (question != null && question.wants() == Question.Wants.WORDS);
    boolean human =
        believed(meaning, DialogueAct.HUMAN)
            && (!answers || meaning.probability(DialogueAct.HUMAN) >= settings.verySure());
    if (!human && (!angrily || answers)) {
      return Optional.empty();
    }
    return evidence.conversation().holder() instanceof Holder.Queue
        ? found(new Decision.Status(), "a technician is already on the way")
        : found(new Decision.HandOff(Decision.HandOff.Cause.ASKED), "asked for a technician");
  }

  private static Optional<Decided> impatient(Evidence evidence, Input.Words words) {
    return evidence.conversation().holder() instanceof Holder.Queue
            && !words.namesChoice()
            && StillThere.in(words.meaning().text().text())
        ? found(new Decision.Status(), "asks whether somebody is there")
        : Optional.empty();
  }

  /** The problem at hand turns out to be another one: the wrong one is dropped. */
  private Optional<Decided> corrected(Evidence evidence, Input.Words words) {
    return evidence
        .top()
        .filter(_ -> words.corrects() && !words.namesChoice())
        .filter(_ -> words.meaning().act() != DialogueAct.QUESTION)
        .filter(t -> !t.topic().equals(evidence.conversation().dialogue().topic()))
        .filter(t -> t.probability() >= settings.sure())
        .map(t -> because(opening.instead(t.topic()), "corrected to " + Decided.shown(t)));
  }

  /** An answer to a question that nobody asks any more, unless it tells of another problem. */
  private Decided withdrawn(Evidence evidence, Input.Words words) {
    String text = words.meaning().text().text();
    return another(evidence, words)
        .orElseGet(
            () ->
                because(
                    new Decision.Continue(new FlowInput(null, text, List.of())),
                    "the open flow was withdrawn"));
  }

  /** What ends or asks about a problem, whatever else is open. */
  private Optional<Decided> anywhere(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    boolean something =
        dialogue.flow() != null
            || dialogue.topic() != null
            || evidence.conversation().holder() instanceof Holder.Queue;
    boolean elsewhere = words.outOfScope() >= 0.8 && meaning.probability(DialogueAct.SOLVED) < 0.9;
    if (something
        && believed(meaning, DialogueAct.SOLVED)
        && !elsewhere
        && !QuestionPolicy.aside(evidence, meaning)) {
      return found(new Decision.Close(Decision.Close.Ending.SOLVED), "says that it works");
    }
    if (something && believed(meaning, DialogueAct.CANCEL)) {
      return found(new Decision.Close(Decision.Close.Ending.CANCELLED), "cancelled");
    }
    boolean known = evidence.conversation().ticket() != null;
    boolean topical =
        !known
            && meaning.probability(DialogueAct.STATUS) < STATUS_OF_NOTHING
            && evidence.top().filter(t -> t.probability() >= settings.verySure()).isPresent();
    if (believed(meaning, DialogueAct.STATUS) && !topical) {
      return found(new Decision.Status(), "asks about the request");
    }
    return Optional.empty();
  }

  private Decided inQueue(Evidence evidence, Input.Words words) {
    return another(evidence, words)
        .or(() -> smallTalk.decide(words.meaning()))
        .orElseGet(
            () -> because(new Decision.PassOn(Decision.PassOn.To.TICKET), "added to the ticket"));
  }

  private Optional<Decided> another(Evidence evidence, Input.Words words) {
    Dialogue dialogue = evidence.conversation().dialogue();
    return evidence
        .top()
        .filter(t -> !t.topic().equals(dialogue.topic()))
        .filter(_ -> words.isTopical())
        .filter(t -> t.probability() >= settings.sure())
        .map(
            t -> because(opening.begin(t.topic(), dialogue), "a new problem, " + Decided.shown(t)));
  }

  private static Bilingual danger(Understanding meaning) {
    return meaning.signpost() == null ? Bilingual.same("119") : meaning.signpost().text();
  }

  private boolean believed(Understanding meaning, DialogueAct act) {
    return settings.believes(meaning, act);
  }
}
