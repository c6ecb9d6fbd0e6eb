package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.understanding.Impact;
import io.firstline.understanding.Understanding;
import io.firstline.understanding.Urgency;

/**
 * Keeps the strongest impact and urgency that was said; "no hurry" counts while nothing else is.
 */
final class Stakes {

  private Stakes() {}

  static Dialogue.Stakes stronger(Dialogue.Stakes known, Understanding meaning) {
    Impact impact = Impact.valueOf(known.impact());
    Urgency urgency = Urgency.valueOf(known.urgency());
    Impact told = meaning.impact();
    Urgency said = meaning.urgency();
    return new Dialogue.Stakes(
        (told.ordinal() < impact.ordinal() ? told : impact).name(),
        (said.ordinal() < urgency.ordinal() || (urgency == Urgency.NORMAL && said == Urgency.NONE)
                ? said
                : urgency)
            .name());
  }
}
