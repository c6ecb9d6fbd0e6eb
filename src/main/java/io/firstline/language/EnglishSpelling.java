package io.firstline.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts right a word of the trade that was mistyped by one letter. Names, codes, commands and words
 * that are known stay.
 */
final class EnglishSpelling {

  private static final int SHORTEST = 3;
  private static final int LONG = 5;
  private static final int LONG_FOR_A_NAME = 6;

  private static final Pattern WORD =
      Pattern.compile("(?<![^\\s(가-힣])[A-Za-z]?[a-z]{2,23}(?=[.,!?)~;:]*(?:\\s|$)|[가-힣])");
  private static final Pattern START = Pattern.compile("(?:^|[.!?\\n]\\s*)$");

  private final KnownWords known;
  private final NearWords near;

  EnglishSpelling(KnownWords known) {
    this.known = known;
    this.near =
        new NearWords(
            known.typedOftenInEnglish().stream()
                .filter(word -> word.length() >= SHORTEST)
                .sorted()
                .toList());
  }

  void repair(Draft draft) {
    String text = draft.text();
    draft.each(WORD, word -> isFree(word, text) ? meant(word.group()) : word.group());
  }

  /** A capital that does not open a sentence marks a name. */
  private static boolean isFree(MatchResult word, String text) {
    return Character.isLowerCase(word.group().charAt(0))
        || (word.group().length() >= LONG_FOR_A_NAME
            && START.matcher(text).region(0, word.start()).find());
  }

  private String meant(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    List<String> found = near.of(word);
    if (found.isEmpty() || known.isLatin(word)) {
      return typed;
    }
    List<String> likely = found.stream().filter(meant -> isLikely(word, meant)).toList();
    return likely.size() == 1 ? likely.getFirst() : typed;
  }

  /** A short word has many neighbours, and its first letter is seldom the wrong one. */
  private static boolean isLikely(String typed, String meant) {
    boolean begins = typed.charAt(0) == meant.charAt(0);
    return switch (Slip.between(typed, meant)) {
      case SWAPPED -> true;
      case LEFT_OUT, TOO_MUCH -> begins && meant.length() >= LONG;
      case ANOTHER_LETTER -> begins && meant.length() > LONG;
      case NONE, MORE_THAN_ONE -> false;
    };
  }
}
