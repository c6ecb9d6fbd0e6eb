package io.firstline.flow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates as people type them in Korean and English; a year that is left out is the nearest one. */
final class Dates {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})(?!\\d)");
  private static final Pattern KOREAN = Pattern.compile("(\\d{1,2})\\s*월\\s*(\\d{1,2})\\s*일");
  private static final Pattern SLASH =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?![\\d/])");

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s*(\\d{4}))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s*(\\d{4}))?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern AGO = Pattern.compile("(\\d{1,3})\\s*(?:일\\s*전|days?\\s+ago)");

  private record Relative(String word, int days) {}

  private static final List<Relative> RELATIVE =
      List.of(
          new Relative("day before yesterday", -2),
          new Relative("day after tomorrow", 2),
          new Relative("그저께", -2),
          new Relative("그제", -2),
          new Relative("어제", -1),
          new Relative("어저께", -1),
          new Relative("yesterday", -1),
          new Relative("모레", 2),
          new Relative("내일", 1),
          new Relative("tomorrow", 1),
          new Relative("오늘", 0),
          new Relative("today", 0));

  private Dates() {}

  static Optional<LocalDate> read(String typed, LocalDate today) {
    String text = typed.toLowerCase(Locale.ROOT);
    return first(YEAR_FIRST, text)
        .flatMap(m -> date(number(m, 1), number(m, 2), number(m, 3)))
        .or(() -> first(KOREAN, text).flatMap(m -> near(number(m, 1), number(m, 2), today)))
        .or(() -> first(MONTH_FIRST, text).flatMap(m -> named(m, 1, 2, today)))
        .or(() -> first(DAY_FIRST, text).flatMap(m -> named(m, 2, 1, today)))
        .or(() -> first(SLASH, text).flatMap(m -> slashed(m, today)))
        .or(() -> first(AGO, text).map(m -> today.minusDays(number(m, 1))))
        .or(() -> relative(text, today));
  }

  private static Optional<LocalDate> named(MatchResult m, int month, int day, LocalDate today) {
    int number = MONTHS.indexOf(m.group(month)) + 1;
    return m.group(3) == null
        ? near(number, number(m, day), today)
        : date(number(m, 3), number, number(m, day));
  }

  /** The month first, unless only the other way round makes a date. */
  private static Optional<LocalDate> slashed(MatchResult m, LocalDate today) {
    return near(number(m, 1), number(m, 2), today)
        .or(() -> near(number(m, 2), number(m, 1), today));
  }

  private static Optional<LocalDate> relative(String text, LocalDate today) {
    return RELATIVE.stream()
        .filter(r -> text.contains(r.word()))
        .findFirst()
        .map(r -> today.plusDays(r.days()));
  }

  private static Optional<LocalDate> near(int month, int day, LocalDate today) {
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
        .mapToObj(year -> date(year, month, day))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(today, d))));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<MatchResult> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst();
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
