package io.firstline.conversation.turn;

import io.firstline.language.Wordings;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What typed words answer to the offer of a technician: its buttons' own words, and the other ways
 * of saying the same. "I'll try it myself" sounds willing, and declines.
 */
enum OfferAnswer {
  ACCEPTED,
  DECLINED;

  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_AFTER_YES = 7;

  private static final Wordings WORDINGS = Wordings.beside(OfferAnswer.class, "offer-answers.tsv");

  private static final Pattern NOT_OVER = WORDINGS.of("not-over");
  private static final Pattern OVER = WORDINGS.of("over");
  private static final Pattern ON = WORDINGS.of("on");
  private static final Pattern NO = WORDINGS.of("no");
  private static final Pattern YES = WORDINGS.of("yes");

  /** What the words answer; empty when they answer something else. */
  static Optional<OfferAnswer> in(String text) {
    String said = text.strip();
    int words = said.split("\\s+").length;
    if (words > MOST_WORDS || said.endsWith("?") && !OVER.matcher(said).find()) {
      return Optional.empty();
    }
    if (OVER.matcher(said).find() && !NOT_OVER.matcher(said).find()) {
      return Optional.of(ACCEPTED);
    }
    if (ON.matcher(said).find()) {
      return Optional.of(DECLINED);
    }
    if (words > MOST_WORDS_AFTER_YES) {
      return Optional.empty();
    }
    if (NO.matcher(said).find() || NOT_OVER.matcher(said).find()) {
      return Optional.of(DECLINED);
    }
    return YES.matcher(said).find() ? Optional.of(ACCEPTED) : Optional.empty();
  }
}
