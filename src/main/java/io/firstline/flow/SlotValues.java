package io.firstline.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the value of a slot in what was typed, in the one form in which it is kept. */
final class SlotValues {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d,])");

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ASSET_TAG =
      Pattern.compile(
          "(?<![A-Z0-9-])(?=(?:[A-Z-]*\\d){3})(?:[A-Z0-9]+-?){1,5}(?<!-)(?![A-Z0-9-])",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> ENGLISH =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> KOREAN =
      List.of("하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열");
  private static final List<String> KOREAN_COUNTING =
      List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

  private SlotValues() {}

  /**
   * The value, empty when there is none or when it is not clear which.
   *
   * @param told for a list slot, what tells each of its values
   */
  static Optional<String> read(
      Slot slot, Map<String, List<Phrase>> told, FlowInput input, LocalDate today) {
    String text = input.text();
    return switch (slot.type()) {
      case TEXT -> Optional.of(text.strip()).filter(t -> !t.isEmpty());
      case NUMBER -> number(text);
      case DATE -> Dates.read(text, today).map(LocalDate::toString);
      case EMAIL -> only(EMAIL, text).map(e -> e.toLowerCase(Locale.ROOT));
      case ASSET_TAG ->
          only(ASSET_TAG, text).filter(t -> t.length() <= 24).map(t -> t.toUpperCase(Locale.ROOT));
      case YES_NO -> yesNo(input);
      case LIST -> Words.of(text).find(told).stream().findFirst();
    };
  }

  private static Optional<String> number(String text) {
    Optional<String> digits = only(NUMBER, text);
    if (digits.isPresent()) {
      return digits.map(d -> new BigDecimal(d.replace(",", "")).toPlainString());
    }
    List<String> tokens = Words.of(text).tokens();
    return tokens.stream()
        .flatMap(token -> counted(token, tokens.size() > 1).stream())
        .findFirst()
        .map(String::valueOf);
  }

  /** A number written as a word; '네' alone is "yes". */
  private static Optional<Integer> counted(String token, boolean amongOthers) {
    return Stream.of(ENGLISH, KOREAN, amongOthers ? KOREAN_COUNTING : List.<String>of())
        .map(words -> words.indexOf(token) + 1)
        .filter(n -> n > 0)
        .findFirst();
  }

  private static Optional<String> yesNo(FlowInput input) {
    return Stream.concat(
            BareAnswer.meaning(Words.of(input.text())).stream(), input.meanings().stream())
        .filter(m -> m == Meaning.YES || m == Meaning.NO)
        .findFirst()
        .map(Meaning::word);
  }

  private static Optional<String> only(Pattern pattern, String text) {
    List<String> found =
        pattern.matcher(text).results().map(MatchResult::group).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
