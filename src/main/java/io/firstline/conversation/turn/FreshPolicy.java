package io.firstline.conversation.turn;

import static io.firstline.conversation.turn.Decided.because;
import static io.firstline.conversation.turn.Decided.found;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.Understanding;
import java.util.List;
import java.util.Optional;

/** Decides about a fresh message: one that answers nothing, and that nobody waits for. */
record FreshPolicy(PolicySettings settings, TopicOpening opening, SmallTalk smallTalk) {

  Decided decide(Evidence evidence, Input.Words words) {
    Understanding meaning = words.meaning();
    Dialogue dialogue = evidence.conversation().dialogue();
    return sure(evidence, words)
        .or(() -> smallTalk.decide(meaning))
        .or(() -> signposted(meaning))
        .or(() -> angry(meaning))
        .or(() -> illegible(meaning, dialogue))
        .or(() -> outOfScope(words, dialogue))
        .or(() -> nearlySure(words))
        .orElseGet(() -> unclear(dialogue));
  }

  private Optional<Decided> sure(Evidence evidence, Input.Words words) {
    return evidence
        .top()
        .filter(t -> t.probability() >= settings.sure())
        .filter(_ -> words.isTopical() || smallTalk.decide(words.meaning()).isEmpty())
        .map(
            t ->
                because(
                    opening.begin(t.topic(), evidence.conversation().dialogue()),
                    "sure: " + Decided.shown(t)));
  }

  private static Optional<Decided> signposted(Understanding meaning) {
    return Optional.ofNullable(meaning.signpost())
        .map(s -> because(Decision.Chat.elsewhere(s), "a matter of " + s.id()));
  }

  private Optional<Decided> angry(Understanding meaning) {
    return meaning.angry() || settings.believes(meaning, DialogueAct.COMPLAINT)
        ? found(Repair.anger(), "angry, and no topic is sure")
        : Optional.empty();
  }

  private static Optional<Decided> illegible(Understanding meaning, Dialogue dialogue) {
    return meaning.legible() && !Sentence.isWordless(meaning.text().text())
        ? Optional.empty()
        : found(Repair.detail(dialogue), "hardly a word of it is known");
  }

  /** A fault is asked about even so: it may be a thing that no article names. */
  private Optional<Decided> outOfScope(Input.Words words, Dialogue dialogue) {
    boolean fault = words.meaning().act() == DialogueAct.PROBLEM;
    if (words.outOfScope() < settings.outOfScope() || fault) {
      return Optional.empty();
    }
    return dialogue.unclear() > 0
        ? found(Repair.unsure(), "out of scope for a second time")
        : found(
            new Decision.Chat(Decision.Chat.Kind.OUT_OF_SCOPE),
            "out of scope %.2f".formatted(words.outOfScope()));
  }

  private Optional<Decided> nearlySure(Input.Words words) {
    List<TopicCandidate> near =
        words.topics().stream().filter(t -> t.probability() >= settings.near()).limit(3).toList();
    return near.isEmpty() || !words.isTopical()
        ? Optional.empty()
        : found(
            new Decision.Clarify(
                Decision.Clarify.Ask.WHICH_TOPIC,
                near.stream().map(TopicCandidate::topic).toList()),
            "nearly sure: " + Decided.shown(words.topics().getFirst()));
  }

  private static Decided unclear(Dialogue dialogue) {
    return because(
        Repair.detail(dialogue), dialogue.unclear() > 0 ? "unclear for a second time" : "unclear");
  }
}
