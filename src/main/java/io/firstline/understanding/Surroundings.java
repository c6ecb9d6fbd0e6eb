package io.firstline.understanding;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people say around a value, by what it says of the value. */
final class Surroundings {

  /** The kinds of wordings, as the word list names them. */
  enum Kind {
    SIGNING_IN,
    ENTERING_AFTER,
    BEING_AFTER,
    ENTERING_BEFORE,
    SAYING_BEFORE,
    SETTING_BEFORE,
    OTHER_BEFORE,
    OTHER_AFTER,
    THEIR_PASSWORD,
    OF_WHOM,
    JOINED,
    QUESTION,
    SURFACE,
    CODE,
    NOT_CODE,
    LOCK;

    private static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private static final int NEAR = 48;

  private final Map<Kind, Pattern> wordings = new EnumMap<>(Kind.class);

  Surroundings() {
    Examples.lines("secret-context.tsv").stream()
        .map(line -> line.split("\t", 2))
        .collect(
            Collectors.groupingBy(
                cells -> Kind.of(cells[0]),
                Collectors.mapping(cells -> "(?:" + cells[1] + ")", Collectors.joining("|"))))
        .forEach(
            (kind, ways) -> wordings.put(kind, Pattern.compile(ways, Pattern.CASE_INSENSITIVE)));
  }

  boolean says(Kind kind, String text) {
    return pattern(kind).matcher(text).find();
  }

  /** Every place that says so. */
  Matcher all(Kind kind, String text) {
    return pattern(kind).matcher(text);
  }

  /** Where the text says so. */
  Mentions mentions(Kind kind, String text) {
    return Mentions.of(pattern(kind), text);
  }

  /** What stands there is the name or number of something else. */
  boolean isOther(String text, int start, int end) {
    return leads(Kind.OTHER_BEFORE, text, start)
        || leads(Kind.OF_WHOM, text, start)
        || follows(Kind.OTHER_AFTER, text, end)
        || follows(Kind.THEIR_PASSWORD, text, end);
  }

  /** The text right after a place begins so. */
  boolean follows(Kind kind, String text, int place) {
    Matcher matcher = pattern(kind).matcher(text);
    return matcher.region(place, Math.min(text.length(), place + NEAR)).lookingAt();
  }

  /** The text right before a place ends so. */
  boolean leads(Kind kind, String text, int place) {
    return says(kind, text.substring(Math.max(0, place - NEAR), place));
  }

  private Pattern pattern(Kind kind) {
    return Objects.requireNonNull(wordings.get(kind));
  }
}
