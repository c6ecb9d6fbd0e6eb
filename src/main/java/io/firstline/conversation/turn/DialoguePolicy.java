package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Holder;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.flow.FlowInput;
import io.firstline.flow.Question;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.Understanding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides what to do about one message. Pure: the same evidence gives the same decision, and
 * nothing is looked up here.
 */
final class DialoguePolicy {

  private static final Set<DialogueAct> TOPICAL =
      EnumSet.of(DialogueAct.PROBLEM, DialogueAct.QUESTION, DialogueAct.CORRECT);

  private static final Set<DialogueAct> INTERRUPTING =
      EnumSet.of(DialogueAct.WAIT, DialogueAct.NOT_SOLVED, DialogueAct.COMPLAINT);

  private final PolicySettings settings;
  private final Predicate<String> urgentTopic;
  private final Predicate<String> hasFlow;

  /**
   * @param urgentTopic whether a topic cannot wait behind another one
   * @param hasFlow whether a topic has a flow; the others are answered by their article
   */
  DialoguePolicy(
      PolicySettings settings, Predicate<String> urgentTopic, Predicate<String> hasFlow) {
    this.settings = settings;
    this.urgentTopic = urgentTopic;
    this.hasFlow = hasFlow;
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
      case Input.Click(String action) -> byClick(evidence, action);
      case Input.Words words -> byWords(evidence, words);
    };
  }

  private Decided byClick(Evidence evidence, String action) {
    String value = action.substring(action.indexOf(':') + 1);
    String why = "choice " + action;
    return switch (action.substring(0, Math.max(0, action.indexOf(':')))) {
      case "flow" -> because(new Decision.Continue(new FlowInput(value, "", List.of())), why);
      case "topic" -> because(begin(value, evidence.conversation().dialogue()), why);
      case "technician" ->
          value.equals("no")
              ? because(declined(evidence), why)
              : because(
                  new Decision.HandOff(
                      value.equals("accept")
                          ? Decision.HandOff.Cause.ACCEPTED
                          : Decision.HandOff.Cause.ASKED),
                  why);
      case "helped" ->
          value.equals("yes")
              ? because(new Decision.Close(Decision.Close.Ending.SOLVED), why)
              : because(notHelped(evidence), why);
      case "verdict" ->
          value.equals("yes")
              ? because(new Decision.Close(Decision.Close.Ending.SOLVED), why)
              : because(new Decision.HandOff(Decision.HandOff.Cause.NOT_SOLVED), why);
      case "score" -> because(new Decision.Chat(Decision.Chat.Kind.SCORED), why);
      default -> because(detail(evidence), why);
    };
  }

  private Decided byWords(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    Holder holder = evidence.conversation().holder();
    if (meaning.danger()) {
      return because(new Decision.Inform(danger(meaning)), "people may be in danger");
    }
    if (meaning.foreign()) {
      return because(new Decision.Chat(Decision.Chat.Kind.FOREIGN), "not Korean or English");
    }
    Optional<TopicCandidate> urgent =
        evidence
            .top()
            .filter(t -> t.probability() >= settings.sure())
            .filter(t -> urgentTopic.test(t.topic()))
            .filter(t -> !t.topic().equals(dialogue.topic()))
            .filter(t -> !believed(meaning, DialogueAct.STATUS));
    if (urgent.isPresent()) {
      return because(begin(urgent.get().topic(), dialogue), "urgent topic " + shown(urgent.get()));
    }
    if (believed(meaning, DialogueAct.HUMAN)) {
      return holder instanceof Holder.Queue
          ? because(new Decision.Status(), "a technician is already on the way")
          : because(new Decision.HandOff(Decision.HandOff.Cause.ASKED), "asked for a technician");
    }
    return expected(evidence, words)
        .or(() -> named(evidence, words))
        .or(() -> anywhere(evidence, words))
        .orElseGet(
            () ->
                evidence.question() != null
                    ? inFlow(evidence, words, evidence.question())
                    : evidence.withdrawn()
                        ? withdrawn(evidence, words)
                        : holder instanceof Holder.Queue
                            ? inQueue(evidence, words)
                            : fresh(evidence, words));
  }

  /** An answer to a question that nobody asks any more, unless it tells of another problem. */
  private Decided withdrawn(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    return evidence
        .top()
        .filter(t -> !t.topic().equals(dialogue.topic()))
        .filter(_ -> TOPICAL.contains(meaning.act()))
        .filter(t -> t.probability() >= settings.sure())
        .map(t -> because(begin(t.topic(), dialogue), "a new problem, " + shown(t)))
        .orElseGet(
            () ->
                because(
                    new Decision.Continue(new FlowInput(null, meaning.text().text(), List.of())),
                    "the open flow was withdrawn"));
  }

  /** An answer to what was asked last, when it was not a flow that asked. */
  private Optional<Decided> expected(Evidence evidence, Input.Words words) {
    DialogueAct act = words.meaning().act();
    boolean yes = act == DialogueAct.AFFIRM || act == DialogueAct.SOLVED;
    boolean no =
        act == DialogueAct.DENY || act == DialogueAct.NOT_SOLVED || act == DialogueAct.TRIED;
    String text = words.meaning().text().text();
    return switch (evidence.conversation().dialogue().expecting()) {
      case Expecting.Nothing() -> Optional.empty();
      case Expecting.Detail() -> Optional.empty();
      case Expecting.Technician() ->
          act == DialogueAct.AFFIRM
              ? found(
                  new Decision.HandOff(Decision.HandOff.Cause.ACCEPTED), "accepted a technician")
              : act == DialogueAct.DENY || act == DialogueAct.CANCEL
                  ? found(declined(evidence), "wants no technician now")
                  : Optional.empty();
      case Expecting.Helped(String article) ->
          yes
              ? found(new Decision.Close(Decision.Close.Ending.SOLVED), "the article helped")
              : no ? found(notHelped(evidence), "the article did not help") : Optional.empty();
      case Expecting.Topic(List<String> topics) -> chosenTopic(evidence, words, topics);
      case Expecting.Contact() ->
          Contact.in(text).isPresent()
              ? found(new Decision.PassOn(Decision.PassOn.To.CONTACT), "name and contact")
              : Optional.empty();
      case Expecting.Verdict() ->
          yes
              ? found(
                  new Decision.Close(Decision.Close.Ending.SOLVED), "solved, says the requester")
              : no
                  ? found(
                      new Decision.HandOff(Decision.HandOff.Cause.NOT_SOLVED),
                      "not solved, says the requester")
                  : Optional.empty();
      case Expecting.Score() ->
          text.strip().matches("[1-5]점?")
              ? found(new Decision.Chat(Decision.Chat.Kind.SCORED), "a score")
              : Optional.empty();
    };
  }

  private Optional<Decided> chosenTopic(Evidence evidence, Input.Words words, List<String> topics) {
    Optional<Integer> number = Ordinal.in(words.meaning().text().text());
    if (number.isPresent() && number.get() <= topics.size()) {
      String topic = topics.get(number.get() - 1);
      return found(begin(topic, evidence.conversation().dialogue()), "chosen by number");
    }
    if (words.meaning().act() == DialogueAct.DENY && evidence.top().isEmpty()) {
      return found(detail(evidence), "none of the topics offered");
    }
    return words.topics().stream()
        .filter(t -> topics.contains(t.topic()) && t.probability() >= settings.near())
        .findFirst()
        .flatMap(
            t ->
                found(
                    begin(t.topic(), evidence.conversation().dialogue()),
                    "one of the topics offered: " + shown(t)));
  }

  /** A choice by its name, or a number where words are asked for, whatever else it looks like. */
  private Optional<Decided> named(Evidence evidence, Input.Words words) {
    String text = words.meaning().text().text();
    Question question = evidence.question();
    boolean elsewhere =
        question != null
            && evidence
                .top()
                .filter(t -> !t.topic().equals(question.flow()))
                .filter(t -> t.probability() >= settings.verySure())
                .isPresent();
    boolean code =
        question != null
            && question.choices().isEmpty()
            && words.meaning().language() == null
            && text.chars().anyMatch(Character::isDigit);
    return (words.namesChoice() && !elsewhere) || code
        ? found(
            new Decision.Continue(new FlowInput(null, text, Meanings.of(words.meaning().acts()))),
            "names an answer")
        : Optional.empty();
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
        && !aside(evidence, meaning)) {
      return found(new Decision.Close(Decision.Close.Ending.SOLVED), "says that it works");
    }
    if (something && believed(meaning, DialogueAct.CANCEL)) {
      return found(new Decision.Close(Decision.Close.Ending.CANCELLED), "cancelled");
    }
    if (believed(meaning, DialogueAct.STATUS)) {
      return found(new Decision.Status(), "asks about the request");
    }
    return Optional.empty();
  }

  private Decided inFlow(Evidence evidence, Input.Words words, Question question) {
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    boolean wantsWords = question.choices().isEmpty();
    double needed =
        wantsWords || !TOPICAL.contains(meaning.act()) ? settings.verySure() : settings.sure();
    Optional<TopicCandidate> other =
        evidence
            .top()
            .filter(t -> !t.topic().equals(question.flow()))
            .filter(_ -> TOPICAL.contains(meaning.act()) || interrupts(meaning))
            .filter(t -> t.probability() >= needed);
    if (other.isPresent()) {
      return because(begin(other.get().topic(), dialogue), "digression to " + shown(other.get()));
    }
    Optional<Decided> talk = smallTalk(meaning);
    if (talk.isPresent()) {
      return talk.get();
    }
    if (believed(meaning, DialogueAct.REPEAT)) {
      return because(
          new Decision.AskAgain(Decision.AskAgain.Cause.REPEAT), "asks to hear it again");
    }
    if (believed(meaning, DialogueAct.WAIT)) {
      return because(new Decision.AskAgain(Decision.AskAgain.Cause.WAIT), "asks for a moment");
    }
    boolean elsewhere =
        TOPICAL.contains(meaning.act())
            || (meaning.act() == DialogueAct.SOLVED && !aside(evidence, meaning));
    if (!wantsWords && elsewhere && words.outOfScope() >= 0.6) {
      return because(outOfScope(meaning), "out of scope, the flow waits");
    }
    String text = meaning.text().text();
    return aside(evidence, meaning)
        ? because(
            new Decision.Continue(new FlowInput(null, text, List.of())),
            "tells that something else works")
        : because(
            new Decision.Continue(new FlowInput(null, text, Meanings.of(meaning.acts()))),
            "answers the flow, " + meaning.act().word());
  }

  /** Whether it says of something beside the question that it works: "the internet is fine". */
  private static boolean aside(Evidence evidence, Understanding meaning) {
    Question question = evidence.question();
    return question != null
        && (meaning.act() == DialogueAct.SOLVED || meaning.act() == DialogueAct.AFFIRM)
        && Aside.in(meaning.text().text());
  }

  /** "Wait, before that ..." and the like, when it is a sentence and not just the word. */
  private static boolean interrupts(Understanding meaning) {
    return INTERRUPTING.contains(meaning.act())
        && meaning.text().text().strip().split("\\s+").length >= 3;
  }

  private Decided inQueue(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    Optional<TopicCandidate> other =
        evidence
            .top()
            .filter(t -> !t.topic().equals(dialogue.topic()))
            .filter(t -> TOPICAL.contains(meaning.act()))
            .filter(t -> t.probability() >= settings.sure());
    if (other.isPresent()) {
      return because(begin(other.get().topic(), dialogue), "a new problem, " + shown(other.get()));
    }
    return smallTalk(meaning)
        .orElseGet(
            () -> because(new Decision.PassOn(Decision.PassOn.To.TICKET), "added to the ticket"));
  }

  private Decided fresh(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    Optional<TopicCandidate> sure = evidence.top().filter(t -> t.probability() >= settings.sure());
    boolean topical = TOPICAL.contains(meaning.act());
    if (sure.isPresent() && (topical || smallTalk(meaning).isEmpty())) {
      return because(begin(sure.get().topic(), dialogue), "sure: " + shown(sure.get()));
    }
    Optional<Decided> talk = smallTalk(meaning);
    if (talk.isPresent()) {
      return talk.get();
    }
    if (meaning.signpost() != null) {
      return because(outOfScope(meaning), "a matter of " + meaning.signpost().id());
    }
    if (meaning.angry() || believed(meaning, DialogueAct.COMPLAINT)) {
      return because(
          ask(Decision.Clarify.Ask.TECHNICIAN_WHEN_ANGRY), "angry, and no topic is sure");
    }
    boolean fault = meaning.act() == DialogueAct.PROBLEM && meaning.signpost() == null;
    if (words.outOfScope() >= settings.outOfScope() && !fault) {
      return dialogue.unclear() > 0
          ? because(
              ask(Decision.Clarify.Ask.TECHNICIAN_WHEN_UNSURE), "out of scope for a second time")
          : because(outOfScope(meaning), "out of scope %.2f".formatted(words.outOfScope()));
    }
    List<String> near =
        words.topics().stream()
            .filter(t -> t.probability() >= settings.near())
            .limit(3)
            .map(TopicCandidate::topic)
            .toList();
    if (!near.isEmpty() && topical) {
      return because(
          new Decision.Clarify(Decision.Clarify.Ask.WHICH_TOPIC, near),
          "nearly sure: " + evidence.top().map(DialoguePolicy::shown).orElse(""));
    }
    return dialogue.unclear() > 0
        ? because(ask(Decision.Clarify.Ask.TECHNICIAN_WHEN_UNSURE), "unclear for a second time")
        : because(detail(evidence), "unclear");
  }

  private Optional<Decided> smallTalk(Understanding meaning) {
    if (meaning.probability(meaning.act()) < settings.act()) {
      return Optional.empty();
    }
    Decision.Chat.Kind kind =
        switch (meaning.act()) {
          case GREETING -> Decision.Chat.Kind.GREETING;
          case THANKS -> Decision.Chat.Kind.THANKS;
          case BYE -> Decision.Chat.Kind.BYE;
          case WHO -> Decision.Chat.Kind.WHO;
          case AFFIRM,
              DENY,
              SOLVED,
              NOT_SOLVED,
              TRIED,
              UNKNOWN,
              CANCEL,
              CORRECT,
              REPEAT,
              WAIT,
              HUMAN,
              STATUS,
              COMPLAINT,
              QUESTION,
              PROBLEM ->
              null;
        };
    return kind == null
        ? Optional.empty()
        : found(new Decision.Chat(kind), "small talk, " + meaning.act().word());
  }

  private Decision begin(String topic, Dialogue dialogue) {
    boolean digression = dialogue.flow() != null;
    return hasFlow.test(topic)
        ? new Decision.Start(topic, digression)
        : new Decision.Answer(topic, digression);
  }

  private static Decision declined(Evidence evidence) {
    return evidence.conversation().dialogue().flow() == null
        ? new Decision.Chat(Decision.Chat.Kind.WHAT_ELSE)
        : new Decision.AskAgain(Decision.AskAgain.Cause.GO_ON);
  }

  private static Decision notHelped(Evidence evidence) {
    return evidence.conversation().dialogue().offered()
        ? new Decision.HandOff(Decision.HandOff.Cause.NOT_SOLVED)
        : ask(Decision.Clarify.Ask.TECHNICIAN_AFTER_FAILURE);
  }

  private static Decision detail(Evidence evidence) {
    return evidence.conversation().dialogue().unclear() > 0
        ? ask(Decision.Clarify.Ask.TECHNICIAN_WHEN_UNSURE)
        : ask(Decision.Clarify.Ask.DETAIL);
  }

  private static Decision ask(Decision.Clarify.Ask what) {
    return new Decision.Clarify(what, List.of());
  }

  private static Decision outOfScope(Understanding meaning) {
    return meaning.signpost() == null
        ? new Decision.Chat(Decision.Chat.Kind.OUT_OF_SCOPE)
        : new Decision.Chat(Decision.Chat.Kind.SIGNPOST, meaning.signpost().text());
  }

  private static io.firstline.language.Bilingual danger(Understanding meaning) {
    return meaning.signpost() == null
        ? io.firstline.language.Bilingual.same("119")
        : meaning.signpost().text();
  }

  private boolean believed(Understanding meaning, DialogueAct act) {
    return meaning.act() == act && meaning.probability(act) >= settings.act();
  }

  private static Decided because(Decision decision, String reason) {
    return new Decided(decision, reason);
  }

  private static Optional<Decided> found(Decision decision, String reason) {
    return Optional.of(because(decision, reason));
  }

  private static String shown(TopicCandidate topic) {
    return "%s %.2f".formatted(topic.topic(), topic.probability());
  }
}
