package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.language.Wordings;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.Impact;
import io.firstline.understanding.Understanding;
import io.firstline.understanding.Urgency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps the strongest impact and urgency that was said; "no hurry" counts while nothing else is. A
 * time to be ready by is told as such: by itself it does not stop anybody's work now.
 */
final class Stakes {

  private static final Pattern NOW = Wordings.beside(Stakes.class, "stakes.tsv").of("now");

  private static final Set<DialogueAct> FAULTS =
      EnumSet.of(DialogueAct.PROBLEM, DialogueAct.NOT_SOLVED, DialogueAct.COMPLAINT);

  /** "Found it, forget my report": nobody has to hurry for it any more. */
  private static final Set<DialogueAct> TAKEN_BACK =
      EnumSet.of(DialogueAct.SOLVED, DialogueAct.CANCEL);

  private Stakes() {}

  static Dialogue.Stakes stronger(Dialogue dialogue, Understanding meaning) {
    Dialogue.Stakes known = dialogue.stakes();
    Impact impact = Impact.valueOf(known.impact());
    Urgency urgency = Urgency.valueOf(known.urgency());
    Impact told = meaning.impact();
    Optional<String> deadline = Deadline.in(meaning.text().text());
    Urgency worded = urgency(meaning, deadline.isPresent());
    // Who asks how to do a step of the help has told of more than a question before.
    boolean asksBack = worded == Urgency.QUESTION && dialogue.problem() != null;
    Urgency said = asksBack ? Urgency.NORMAL : worded;
    return new Dialogue.Stakes(
        (told.ordinal() < impact.ordinal() ? told : impact).name(),
        (overrules(said, urgency, meaning) ? said : urgency).name(),
        deadline.orElse(known.neededBy()));
  }

  /**
   * The stronger word counts. Saying nothing of it leaves a weaker one, unless what began as a
   * question turns out to be a problem.
   */
  private static boolean overrules(Urgency said, Urgency known, Understanding meaning) {
    if (known == Urgency.NORMAL) {
      return true;
    }
    if (said == Urgency.NORMAL) {
      return known == Urgency.QUESTION && FAULTS.contains(meaning.act());
    }
    return said.ordinal() < known.ordinal();
  }

  private static Urgency urgency(Understanding meaning, boolean timeNamed) {
    if (TAKEN_BACK.contains(meaning.act())) {
      return Urgency.NONE;
    }
    return meaning.urgency() == Urgency.NOW
            && timeNamed
            && !NOW.matcher(meaning.text().text()).find()
        ? Urgency.TODAY
        : meaning.urgency();
  }
}
