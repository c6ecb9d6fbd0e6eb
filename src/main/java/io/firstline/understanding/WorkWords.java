package io.firstline.understanding;

import io.firstline.language.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that people use when they tell of their work and its troubles, learnt from the examples
 * we ship: one of them beside "password" says something about it, any other word may be it.
 */
final class WorkWords {

  private static final Pattern WORD = Pattern.compile("[a-z]{3,}|[가-힣]{2,}");

  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=[가-힣]{2})(?:은|는|이|가|을|를|에|에서|에게|에는|으로|로|와|과|도|만|의|까지|부터|이랑|랑|이나"
              + "|이?에?요|예요|인데요?|입니다|이?라고|[하되돼했됐한할된함됨해].*)$");

  /** Said once, it may be somebody's example of a password. */
  private static final int OFTEN = 2;

  private final Set<String> words = new HashSet<>();

  WorkWords() {
    Map<String, Integer> counts = new HashMap<>();
    for (Language language : Language.values()) {
      Examples.ofActs(language).forEach(example -> count(example.text(), counts));
      Examples.ofWeights(language).forEach(example -> count(example.text(), counts));
    }
    counts.forEach((word, count) -> addIf(count >= OFTEN, word));
  }

  private static void count(String text, Map<String, Integer> counts) {
    for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); ) {
      counts.merge(word.group(), 1, Integer::sum);
      String stem = ENDING.matcher(word.group()).replaceFirst("");
      if (!stem.equals(word.group())) {
        counts.merge(stem, 1, Integer::sum);
      }
    }
  }

  private void addIf(boolean often, String word) {
    if (often) {
      words.add(word);
    }
  }

  /** A word of work, or one put together of two. */
  boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return words.contains(small) || isCompound(small);
  }

  private boolean isCompound(String word) {
    for (int i = 2; i <= word.length() - 2 && word.charAt(0) >= '가'; i++) {
      if (words.contains(word.substring(0, i)) && words.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }
}
