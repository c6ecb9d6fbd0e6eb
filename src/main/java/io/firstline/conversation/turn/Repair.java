package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import java.util.List;

/** The ways on when something was not understood, did not help, or was not wanted. */
final class Repair {

  private Repair() {}

  /** Asks what is meant, and for a second time whether a technician is wanted. */
  static Decision detail(Dialogue dialogue) {
    return dialogue.unclear() > 0 ? unsure() : ask(Decision.Clarify.Ask.DETAIL);
  }

  static Decision unsure() {
    return ask(Decision.Clarify.Ask.TECHNICIAN_WHEN_UNSURE);
  }

  static Decision anger() {
    return ask(Decision.Clarify.Ask.TECHNICIAN_WHEN_ANGRY);
  }

  /** Offers a technician, and hands off when that was offered before. */
  static Decision notHelped(Dialogue dialogue) {
    return dialogue.offered()
        ? new Decision.HandOff(Decision.HandOff.Cause.NOT_SOLVED)
        : ask(Decision.Clarify.Ask.TECHNICIAN_AFTER_FAILURE);
  }

  /** Goes on by itself, as no technician is wanted. */
  static Decision declined(Dialogue dialogue) {
    return dialogue.flow() == null
        ? new Decision.Chat(Decision.Chat.Kind.WHAT_ELSE)
        : new Decision.AskAgain(Decision.AskAgain.Cause.GO_ON);
  }

  private static Decision ask(Decision.Clarify.Ask what) {
    return new Decision.Clarify(what, List.of());
  }
}
