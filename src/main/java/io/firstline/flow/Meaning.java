package io.firstline.flow;

import java.util.Locale;
import java.util.Optional;

/** What a typed answer means to a question, whatever its words. */
public enum Meaning {
  YES,
  NO,
  SOLVED,
  NOT_SOLVED,
  TRIED,
  UNKNOWN;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Meaning> of(String word) {
    for (Meaning meaning : values()) {
      if (meaning.word().equals(word)) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }
}
