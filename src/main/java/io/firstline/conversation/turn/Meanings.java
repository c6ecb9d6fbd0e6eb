package io.firstline.conversation.turn;

import io.firstline.flow.Meaning;
import io.firstline.understanding.ActCandidate;
import io.firstline.understanding.DialogueAct;
import java.util.List;
import java.util.Optional;

/** Turns dialogue acts into what an answer can mean to a flow. */
final class Meanings {

  private static final double WORTH_TRYING = 0.12;

  private Meanings() {}

  static List<Meaning> of(List<ActCandidate> acts) {
    return acts.stream()
        .filter(c -> c.probability() >= WORTH_TRYING)
        .flatMap(c -> of(c.act()).stream())
        .toList();
  }

  private static Optional<Meaning> of(DialogueAct act) {
    return switch (act) {
      case AFFIRM -> Optional.of(Meaning.YES);
      case DENY -> Optional.of(Meaning.NO);
      case SOLVED -> Optional.of(Meaning.SOLVED);
      case NOT_SOLVED -> Optional.of(Meaning.NOT_SOLVED);
      case TRIED -> Optional.of(Meaning.TRIED);
      case UNKNOWN -> Optional.of(Meaning.UNKNOWN);
      case CANCEL,
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
          PROBLEM ->
          Optional.empty();
    };
  }
}
