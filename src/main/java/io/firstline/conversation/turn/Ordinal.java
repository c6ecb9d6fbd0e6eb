package io.firstline.conversation.turn;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short answer that names one of a list by its place: "2", "2번", "두 번째", "the second". */
final class Ordinal {

  private static final Pattern DIGIT =
      Pattern.compile("^\\W*(?:no\\.? ?|#)?([1-9])\\s*(?:번|번째|요|\\.|\\))*(?:이요|요)?\\W*$");
  private static final String[][] WORDS = {
    {"첫", "처음", "first", "1st"}, {"두번째", "두 번째", "second", "2nd"}, {"세번째", "세 번째", "third", "3rd"}
  };

  private Ordinal() {}

  static Optional<Integer> in(String text) {
    Matcher digit = DIGIT.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (digit.matches()) {
      return Optional.of(Integer.parseInt(digit.group(1)));
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() > 25) {
      return Optional.empty();
    }
    for (int i = 0; i < WORDS.length; i++) {
      for (String word : WORDS[i]) {
        if (lower.contains(word)) {
          return Optional.of(i + 1);
        }
      }
    }
    return Optional.empty();
  }
}
