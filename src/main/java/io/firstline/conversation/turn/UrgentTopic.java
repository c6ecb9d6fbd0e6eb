package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.flow.Question;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.Understanding;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the topic that cannot wait behind another one: a lost device, a mail that was fallen for.
 * Over an open question it is only heard when the message says so by itself, for an answer such as
 * "not sure" or "my laptop" is about what was asked.
 *
 * @param isUrgent whether a topic cannot wait
 */
record UrgentTopic(PolicySettings settings, Predicate<String> isUrgent) {

  private static final Set<DialogueAct> ANSWERS =
      EnumSet.of(
          DialogueAct.AFFIRM,
          DialogueAct.DENY,
          DialogueAct.UNKNOWN,
          DialogueAct.THANKS,
          DialogueAct.GREETING,
          DialogueAct.BYE,
          DialogueAct.WAIT,
          DialogueAct.REPEAT,
          DialogueAct.CANCEL);

  Optional<TopicCandidate> in(Evidence evidence, Input.Words words) {
    Dialogue dialogue = evidence.conversation().dialogue();
    Understanding meaning = words.meaning();
    boolean open = isOpen(evidence);
    return evidence
        .top()
        .filter(t -> t.probability() >= (open ? settings.surer() : settings.sure()))
        .filter(t -> isUrgent.test(t.topic()))
        .filter(t -> !t.topic().equals(dialogue.topic()))
        .filter(_ -> !settings.believes(meaning, DialogueAct.STATUS))
        .filter(t -> open ? speaksForItself(evidence, words, t) : !answers(meaning));
  }

  private static boolean isOpen(Evidence evidence) {
    Expecting expecting = evidence.conversation().dialogue().expecting();
    return evidence.question() != null
        || !(expecting instanceof Expecting.Nothing || expecting instanceof Expecting.Detail);
  }

  private boolean answers(Understanding meaning) {
    return ANSWERS.contains(meaning.act()) && settings.believes(meaning, meaning.act());
  }

  private boolean speaksForItself(Evidence evidence, Input.Words words, TopicCandidate topic) {
    Understanding meaning = words.meaning();
    String text = meaning.text().text();
    if (Sentence.words(text) < 2 || !Sentence.says(text)) {
      return false;
    }
    Question question = evidence.question();
    boolean wanted =
        words.namesChoice()
            || answers(meaning)
            || (question != null && question.wants() == Question.Wants.WORDS);
    return !wanted
        || (topic.probability() >= settings.verySure()
            && (Sentence.isLong(text) || (!words.namesChoice() && !answers(meaning))));
  }
}
