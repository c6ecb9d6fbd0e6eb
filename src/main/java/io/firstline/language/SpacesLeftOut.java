package io.firstline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Puts spaces back between English words. At least three words have to be found, small ones and one
 * of the trade among them: names of hosts and commands are seldom more than two.
 */
final class SpacesLeftOut {

  private static final int MOST_WORDS = 6;
  private static final int FEWEST_WORDS = 3;
  private static final int SHORTEST = 3;

  private static final Pattern WORD =
      Pattern.compile("(?<!\\S)[A-Za-z]?[a-z]{8,39}(?=[.,!?]*(?:\\s|$))");
  private static final List<String> SMALL =
      List.of("a", "i", "in", "is", "it", "my", "no", "on", "to", "up");

  private final KnownWords known;

  SpacesLeftOut(KnownWords known) {
    this.known = known;
  }

  void repair(Draft draft) {
    draft.each(
        WORD, word -> known.isLatin(lower(word.group())) ? word.group() : spaced(word.group()));
  }

  private String spaced(String typed) {
    List<String> words = split(lower(typed), MOST_WORDS);
    boolean small = words.stream().anyMatch(known::isCommonEnglish);
    boolean trade = words.stream().anyMatch(word -> word.length() > SHORTEST && known.isTerm(word));
    return words.size() >= FEWEST_WORDS && small && trade ? String.join(" ", words) : typed;
  }

  /** Into as few words as possible; none when it cannot be. */
  private List<String> split(String text, int most) {
    if (text.isEmpty() || most == 0) {
      return List.of();
    }
    if (isWord(text)) {
      return List.of(text);
    }
    List<String> best = List.of();
    for (int end = text.length() - 1; end > 0; end--) {
      if (isWord(text.substring(0, end))) {
        List<String> rest = split(text.substring(end), most - 1);
        if (!rest.isEmpty() && (best.isEmpty() || rest.size() + 1 < best.size())) {
          best = new ArrayList<>(rest);
          best.addFirst(text.substring(0, end));
        }
      }
    }
    return best;
  }

  private boolean isWord(String text) {
    return text.length() < SHORTEST
        ? SMALL.contains(text)
        : known.isCommonEnglish(text) || known.isTerm(text);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
