package io.firstline.understanding;

import java.util.Locale;
import java.util.Optional;

/** What a message does in the conversation, apart from its topic. */
public enum DialogueAct {
  AFFIRM,
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
  GREETING,
  THANKS,
  BYE,
  WHO,
  COMPLAINT,
  QUESTION,
  PROBLEM;

  /** The word of the example files: lower case with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<DialogueAct> of(String word) {
    for (DialogueAct act : values()) {
      if (act.word().equals(word)) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }
}
