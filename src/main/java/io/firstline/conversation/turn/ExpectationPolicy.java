package io.firstline.conversation.turn;

import static io.firstline.conversation.turn.Decided.because;
import static io.firstline.conversation.turn.Decided.found;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.flow.FlowPosition;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.Understanding;
import java.util.List;
import java.util.Optional;

/** Decides about the answer to what was asked last, when it was not a flow that asked. */
record ExpectationPolicy(PolicySettings settings, TopicOpening opening) {

  /** The offer of a technician, answered in the words of its buttons or others like them. */
  Optional<Decided> offered(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    if (!(dialogue.expecting() instanceof Expecting.Technician)
        || settings.believes(meaning, DialogueAct.SOLVED)
            && meaning.probability(DialogueAct.SOLVED) >= settings.surer()) {
      return Optional.empty();
    }
    return OfferAnswer.in(meaning.text().text()).map(answer -> toOffer(dialogue, answer));
  }

  private static Decided toOffer(Dialogue dialogue, OfferAnswer answer) {
    return switch (answer) {
      case ACCEPTED ->
          because(new Decision.HandOff(Decision.HandOff.Cause.ACCEPTED), "accepted a technician");
      case DECLINED -> because(Repair.declined(dialogue), "wants no technician now");
    };
  }

  Optional<Decided> decide(Evidence evidence, Input.Words words) {
    DialogueAct act = words.meaning().act();
    Dialogue dialogue = evidence.conversation().dialogue();
    boolean yes = act == DialogueAct.AFFIRM || act == DialogueAct.SOLVED;
    boolean no =
        act == DialogueAct.DENY || act == DialogueAct.NOT_SOLVED || act == DialogueAct.TRIED;
    String text = words.meaning().text().text();
    return switch (dialogue.expecting()) {
      case Expecting.Nothing(), Expecting.Detail() -> Optional.empty();
      case Expecting.Technician() -> toOffer(dialogue, act, words.namesChoice());
      case Expecting.Helped _ ->
          yes
              ? found(new Decision.Close(Decision.Close.Ending.SOLVED), "the article helped")
              : no
                  ? found(Repair.notHelped(dialogue), "the article did not help")
                  : Optional.empty();
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
      Dialogue dialogue, DialogueAct act, boolean namesChoice) {
    FlowPosition flow = dialogue.flow();
    boolean unseen = flow != null && flow.misses() == 0 && !namesChoice;
    if (act == DialogueAct.AFFIRM || (act == DialogueAct.NOT_SOLVED && unseen)) {
      return Optional.of(toOffer(dialogue, OfferAnswer.ACCEPTED));
    }
    return act == DialogueAct.DENY
            || act == DialogueAct.CANCEL
            || (act == DialogueAct.UNKNOWN && unseen)
        ? Optional.of(toOffer(dialogue, OfferAnswer.DECLINED))
        : Optional.empty();
  }

  private Optional<Decided> chosenTopic(Evidence evidence, Input.Words words, List<String> topics) {
    Dialogue dialogue = evidence.conversation().dialogue();
    Optional<Integer> number = Ordinal.in(words.meaning().text().text());
    if (number.isPresent() && number.get() <= topics.size()) {
      return found(opening.begin(topics.get(number.get() - 1), dialogue), "chosen by number");
    }
    if (words.meaning().act() == DialogueAct.DENY && evidence.top().isEmpty()) {
      return found(Repair.detail(dialogue), "none of the topics offered");
    }
    return words.topics().stream()
        .filter(t -> topics.contains(t.topic()) && t.probability() >= settings.near())
        .findFirst()
        .map(
            t ->
                because(
                    opening.begin(t.topic(), dialogue),
                    "one of the topics offered: " + Decided.shown(t)));
  }
}
