package io.firstline.language;

import io.firstline.language.encoder.WholeWords;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Knows some twenty thousand English words besides those of the trade, and their regular forms. */
final class EnglishWords {

  private static final int SHORTEST_STEM = 3;
  private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly");

  private final Set<String> words = WholeWords.load();
  private final Predicate<String> isOurs;

  EnglishWords(Predicate<String> isOurs) {
    this.isOurs = isOurs;
  }

  boolean has(String word) {
    return isWord(word) || ENDINGS.stream().anyMatch(ending -> isForm(word, ending));
  }

  private boolean isForm(String word, String ending) {
    if (!word.endsWith(ending) || word.length() - ending.length() < SHORTEST_STEM) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending.length());
    return isWord(stem) || (!ending.endsWith("s") && isWord(stem + "e"));
  }

  private boolean isWord(String word) {
    return words.contains(word) || isOurs.test(word);
  }
}
