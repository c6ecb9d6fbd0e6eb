package io.firstline.conversation.turn;

import static io.firstline.conversation.turn.Decided.because;
import static io.firstline.conversation.turn.Decided.found;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Holder;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.flow.FlowInput;
import io.firstline.flow.FlowPosition;
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

  static final Set<DialogueAct> TOPICAL =
      EnumSet.of(DialogueAct.PROBLEM, DialogueAct.QUESTION, DialogueAct.CORRECT);

  /** "This is useless, give me a person" is a complaint first, and a wish all the same. */
  private static final double HUMAN_IN_A_COMPLAINT = 0.25;

  /** Without a ticket there is nothing to ask about, and a clear topic is likelier. */
  private static final double STATUS_OF_NOTHING = 0.9;

  private final PolicySettings settings;
  private final UrgentTopic urgent;
  private final TopicOpening opening;
  private final SeveralPolicy several;
  private final QuestionPolicy atQuestion;
  private final SmallTalk smallTalk;

  /**
   * @param urgentTopic whether a topic cannot wait behind another one
   * @param hasFlow whether a topic has a flow; the others are answered by their article
   */
  DialoguePolicy(
      PolicySettings settings, Predicate<String> urgentTopic, Predicate<String> hasFlow) {
    this.settings = settings;
    this.urgent = new UrgentTopic(settings, urgentTopic);
    this.opening = new TopicOpening(hasFlow);
    this.several = new SeveralPolicy(settings, urgentTopic, opening);
    this.atQuestion = new QuestionPolicy(settings, opening);
    this.smallTalk = new SmallTalk(settings);
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
      case "topic" -> because(opening.begin(value, evidence.conversation().dialogue()), why);
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
    return offered(evidence, words)
        .or(() -> several.in(evidence, words))
        .or(() -> urgent(evidence, words))
        .or(() -> human(evidence, words))
        .or(() -> impatient(evidence, words))
        .or(() -> corrected(evidence, words))
        .or(() -> expected(evidence, words))
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
                            : fresh(evidence, words));
  }

  /** The offer of a technician, answered in the words of its buttons or others like them. */
  private Optional<Decided> offered(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    if (!(evidence.conversation().dialogue().expecting() instanceof Expecting.Technician)
        || believed(meaning, DialogueAct.SOLVED)
            && meaning.probability(DialogueAct.SOLVED) >= settings.surer()) {
      return Optional.empty();
    }
    return OfferAnswer.in(meaning.text().text()).map(answer -> toOffer(evidence, answer));
  }

  private static Decided toOffer(Evidence evidence, OfferAnswer answer) {
    return switch (answer) {
      case ACCEPTED ->
          because(new Decision.HandOff(Decision.HandOff.Cause.ACCEPTED), "accepted a technician");
      case DECLINED -> because(declined(evidence), "wants no technician now");
    };
  }

  private Optional<Decided> urgent(Evidence evidence, Input.Words words) {
    return urgent
        .in(evidence, words)
        .map(
            t ->
                because(
                    opening.begin(t.topic(), evidence.conversation().dialogue()),
                    "urgent topic " + shown(t)));
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
        .map(t -> because(opening.instead(t.topic()), "corrected to " + shown(t)));
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
        .map(t -> because(opening.begin(t.topic(), dialogue), "a new problem, " + shown(t)))
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
      case Expecting.Technician() -> toOffer(evidence, act, words.namesChoice());
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

  /**
   * The offer stands in place of the flow's next question, which nobody has seen yet, so that
   * "still not" is said of what was tried before: a nod.
   */
  private static Optional<Decided> toOffer(
      Evidence evidence, DialogueAct act, boolean namesChoice) {
    FlowPosition flow = evidence.conversation().dialogue().flow();
    boolean unseen = flow != null && flow.misses() == 0 && !namesChoice;
    if (act == DialogueAct.AFFIRM || (act == DialogueAct.NOT_SOLVED && unseen)) {
      return Optional.of(toOffer(evidence, OfferAnswer.ACCEPTED));
    }
    return act == DialogueAct.DENY
            || act == DialogueAct.CANCEL
            || (act == DialogueAct.UNKNOWN && unseen)
        ? Optional.of(toOffer(evidence, OfferAnswer.DECLINED))
        : Optional.empty();
  }

  private Optional<Decided> chosenTopic(Evidence evidence, Input.Words words, List<String> topics) {
    Optional<Integer> number = Ordinal.in(words.meaning().text().text());
    if (number.isPresent() && number.get() <= topics.size()) {
      String topic = topics.get(number.get() - 1);
      return found(opening.begin(topic, evidence.conversation().dialogue()), "chosen by number");
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
                    opening.begin(t.topic(), evidence.conversation().dialogue()),
                    "one of the topics offered: " + shown(t)));
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
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    Optional<TopicCandidate> other =
        evidence
            .top()
            .filter(t -> !t.topic().equals(dialogue.topic()))
            .filter(t -> TOPICAL.contains(meaning.act()))
            .filter(t -> t.probability() >= settings.sure());
    if (other.isPresent()) {
      return because(
          opening.begin(other.get().topic(), dialogue), "a new problem, " + shown(other.get()));
    }
    return smallTalk
        .decide(meaning)
        .orElseGet(
            () -> because(new Decision.PassOn(Decision.PassOn.To.TICKET), "added to the ticket"));
  }

  private Decided fresh(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    Optional<TopicCandidate> sure = evidence.top().filter(t -> t.probability() >= settings.sure());
    boolean topical = TOPICAL.contains(meaning.act());
    if (sure.isPresent() && (topical || smallTalk.decide(meaning).isEmpty())) {
      return because(opening.begin(sure.get().topic(), dialogue), "sure: " + shown(sure.get()));
    }
    Optional<Decided> talk = smallTalk.decide(meaning);
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
    if (!meaning.legible()) {
      return because(detail(evidence), "hardly a word of it is known");
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

  static Decision outOfScope(Understanding meaning) {
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
    return settings.believes(meaning, act);
  }

  static String shown(TopicCandidate topic) {
    return "%s %.2f".formatted(topic.topic(), topic.probability());
  }
}
