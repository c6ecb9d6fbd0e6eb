package io.firstline.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells words that are meant as they stand from those that may be slips. */
@Component
final class KnownWords {

  private static final Pattern LETTERS = Pattern.compile("[a-z]+");

  private final Vocabulary vocabulary = new Vocabulary();
  private final EnglishWords english = new EnglishWords(this::isTypedOnPurpose);
  private final Glossary glossary;
  private final Set<String> terms;

  KnownWords(Glossary glossary) {
    this.glossary = glossary;
    this.terms = terms(glossary, vocabulary);
  }

  /**
   * The words of the trade in both languages, in lower case: what a slip may have been meant as.
   */
  Set<String> terms() {
    return terms;
  }

  /** Terms and the small words between them. */
  Set<String> typedOftenInEnglish() {
    return Stream.concat(terms.stream(), vocabulary.commonEnglish().stream())
        .filter(word -> LETTERS.matcher(word).matches())
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isTerm(String word) {
    return terms.contains(word) || glossary.has(word);
  }

  /** Whether it names something, unlike the small words that stand in some terms. */
  boolean isNamed(String word) {
    return isTerm(word) && !vocabulary.isCommonEnglish(word) && !vocabulary.isNeutral(word);
  }

  boolean isCommonEnglish(String word) {
    return vocabulary.isCommonEnglish(word);
  }

  /** Typed in Latin letters on purpose, by the lists alone: small words, names, terms. */
  boolean isTypedOnPurpose(String word) {
    return vocabulary.isKnownLatin(word) || isTerm(word);
  }

  /** Any word that is known to be written in Latin letters. */
  boolean isLatin(String word) {
    return isTypedOnPurpose(word) || english.has(word);
  }

  private static Set<String> terms(Glossary glossary, Vocabulary vocabulary) {
    Set<String> terms = new LinkedHashSet<>(vocabulary.names());
    Resource.lines("desk-words.txt").forEach(line -> terms.addAll(List.of(line.split("\\s+"))));
    glossary.groups().stream()
        .flatMap(List::stream)
        .flatMap(variant -> List.of(variant.split("\\s+")).stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .forEach(terms::add);
    return terms;
  }
}
