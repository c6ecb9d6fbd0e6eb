package io.firstline.conversation.turn;

import io.firstline.understanding.Understanding;
import java.util.Optional;

/** What is said for the sake of politeness, and what the assistant says to it. */
record SmallTalk(PolicySettings settings) {

  Optional<Decided> decide(Understanding meaning) {
    if (meaning.probability(meaning.act()) < settings.act()) {
      return Optional.empty();
    }
    return kind(meaning)
        .map(k -> Decided.because(new Decision.Chat(k), "small talk, " + meaning.act().word()));
  }

  private static Optional<Decision.Chat.Kind> kind(Understanding meaning) {
    return switch (meaning.act()) {
      case GREETING -> Optional.of(Decision.Chat.Kind.GREETING);
      case THANKS -> Optional.of(Decision.Chat.Kind.THANKS);
      case BYE -> Optional.of(Decision.Chat.Kind.BYE);
      case WHO -> Optional.of(Decision.Chat.Kind.WHO);
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
          Optional.empty();
    };
  }
}
