package io.firstline.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/** The word lists that telling languages apart and repairing typing lean on. */
final class Vocabulary {

  private final Set<String> names = words("names.txt");
  private final Set<String> neutral = words("neutral-words.txt");
  private final Set<String> english = words("english-words.txt");
  private final Set<String> lookMistyped = words("look-mistyped.txt");
  private final Map<String, Set<String>> foreign = foreignWords();
  private final @Nullable UserDictionary userDictionary = readUserDictionary();

  Set<String> names() {
    return names;
  }

  Set<String> commonEnglish() {
    return english;
  }

  /** Products and other names that both languages write alike. */
  boolean isName(String word) {
    return names.contains(word);
  }

  /** Words that people of either language type. */
  boolean isNeutral(String word) {
    return neutral.contains(word);
  }

  boolean isCommonEnglish(String word) {
    return english.contains(word);
  }

  /** Whether it is typed in Latin letters on purpose. */
  boolean isKnownLatin(String word) {
    return isName(word) || isNeutral(word) || isCommonEnglish(word) || lookMistyped.contains(word);
  }

  /** How many of the words are small words of that other language which has most of them. */
  long mostForeign(List<String> words) {
    return foreign.values().stream()
        .mapToLong(small -> words.stream().filter(small::contains).count())
        .max()
        .orElse(0);
  }

  @Nullable UserDictionary userDictionary() {
    return userDictionary;
  }

  private static Set<String> words(String file) {
    return Resource.lines(file).stream()
        .flatMap(line -> List.of(line.split("\\s+")).stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Set<String>> foreignWords() {
    Map<String, Set<String>> byLanguage = new HashMap<>();
    for (String line : Resource.lines("latin-languages.tsv")) {
      List<String> cells = List.of(line.split("\t"));
      byLanguage.put(cells.getFirst(), Set.of(cells.getLast().split(" ")));
    }
    return byLanguage;
  }

  private static @Nullable UserDictionary readUserDictionary() {
    try {
      return UserDictionary.open(
          new StringReader(String.join("\n", Resource.lines("user-dictionary.txt"))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
