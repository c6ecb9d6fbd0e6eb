package io.firstline.understanding;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many are affected, how soon it matters and how upset somebody is, from the wording alone. */
final class Weight {

  /** The kinds of wordings, as the word list names them. */
  private enum Kind {
    MANY,
    TEAM,
    INCIDENT,
    SPARED,
    NOT_URGENT,
    NOW,
    WORKAROUND,
    STOPPED,
    DOWN,
    DISPENSABLE,
    TODAY,
    IN_DAYS,
    HAMPERED,
    COSMETIC,
    QUESTION,
    BROKEN,
    ANGRY;

    private static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private final Map<Kind, Pattern> wordings = new EnumMap<>(Kind.class);

  Weight() {
    Examples.lines("wording.tsv").stream()
        .map(line -> line.split("\t", 2))
        .collect(
            Collectors.groupingBy(
                cells -> Kind.of(cells[0]),
                Collectors.mapping(cells -> "(?:" + cells[1] + ")", Collectors.joining("|"))))
        .forEach(
            (kind, ways) -> wordings.put(kind, Pattern.compile(ways, Pattern.CASE_INSENSITIVE)));
  }

  Impact impact(String text) {
    return says(Kind.MANY, text) ? Impact.MANY : says(Kind.TEAM, text) ? Impact.TEAM : Impact.ONE;
  }

  /** What is said outright counts before what can only be concluded. */
  Urgency urgency(String text) {
    if (says(Kind.INCIDENT, text)) {
      return Urgency.INCIDENT;
    }
    if (says(Kind.NOT_URGENT, text)) {
      return Urgency.NONE;
    }
    if (says(Kind.SPARED, text)) {
      return Urgency.SPARED;
    }
    if (says(Kind.NOW, text)) {
      return Urgency.NOW;
    }
    if (says(Kind.WORKAROUND, text)) {
      return Urgency.HAMPERED;
    }
    if (says(Kind.STOPPED, text) || stopsMany(text)) {
      return Urgency.NOW;
    }
    return says(Kind.TODAY, text) ? Urgency.TODAY : leisurely(text);
  }

  /** Nobody's day ends with a printer; with the network it does. */
  private boolean stopsMany(String text) {
    return impact(text) == Impact.MANY && says(Kind.DOWN, text) && !says(Kind.DISPENSABLE, text);
  }

  private Urgency leisurely(String text) {
    if (says(Kind.IN_DAYS, text) || says(Kind.HAMPERED, text)) {
      return Urgency.HAMPERED;
    }
    if (says(Kind.COSMETIC, text)) {
      return Urgency.NONE;
    }
    return says(Kind.QUESTION, text) && !says(Kind.BROKEN, text)
        ? Urgency.QUESTION
        : Urgency.NORMAL;
  }

  boolean isAngry(String text) {
    return says(Kind.ANGRY, text);
  }

  private boolean says(Kind kind, String text) {
    Pattern wording = wordings.get(kind);
    return wording != null && wording.matcher(text).find();
  }
}
