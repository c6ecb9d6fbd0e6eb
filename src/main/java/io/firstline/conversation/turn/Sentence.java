package io.firstline.conversation.turn;

import io.firstline.language.Hangul;
import io.firstline.language.Wordings;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Whether words say something by themselves, or only name a thing that they were asked for. */
final class Sentence {

  private static final Wordings WORDINGS = Wordings.beside(Sentence.class, "sentences.tsv");

  private static final Pattern ENGLISH = WORDINGS.of("says-en");
  private static final Pattern KOREAN = WORDINGS.of("says-ko");
  private static final Pattern FAILS = WORDINGS.of("fails");
  private static final Pattern ELSEWHERE = WORDINGS.of("elsewhere");

  private static final Pattern WORD =
      Pattern.compile("[가-힣]|(?:(?![ㄱ-ㅣ])\\p{L}){2}|[\\p{L}&&[^ㅋㅎㅠㅜㅡ]]{2}|\\p{N}{2}");

  private Sentence() {}

  static boolean says(String text) {
    return ENGLISH.matcher(text).find()
        || KOREAN.matcher(text).find()
        || text.chars().anyMatch(Sentence::isPast);
  }

  /** Whether it tells that something fails. */
  static boolean fails(String text) {
    return FAILS.matcher(text).find();
  }

  /** Whether it announces another matter by itself: "by the way". */
  static boolean turnsElsewhere(String text) {
    return ELSEWHERE.matcher(text.strip()).find();
  }

  /** Signs, sighs or a single letter: nothing that could be understood. */
  static boolean isWordless(String text) {
    return !WORD.matcher(text).find();
  }

  static int words(String text) {
    return (int) Arrays.stream(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).count();
  }

  /** Longer than an answer usually is; Korean says the same in fewer words. */
  static boolean isLong(String text) {
    boolean korean = Hangul.hasSyllable(text);
    return words(text) >= (korean ? 6 : 9);
  }

  /** A Korean syllable that ends in the sign of the past, or "is there". */
  private static boolean isPast(int c) {
    return Hangul.isSyllable(c) && (c - '가') % 28 == 20;
  }
}
