package io.firstline.understanding;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many are affected, how soon it matters and how upset somebody is, from the wording alone. */
final class Weight {

  private final Pattern many;
  private final Pattern team;
  private final Pattern notUrgent;
  private final Pattern now;
  private final Pattern today;
  private final Pattern angry;

  Weight() {
    Map<String, String> wordings =
        Examples.lines("wording.tsv").stream()
            .map(line -> line.split("\t", 2))
            .collect(
                Collectors.groupingBy(
                    cells -> cells[0],
                    Collectors.mapping(cells -> cells[1], Collectors.joining("|"))));
    this.many = pattern(wordings, "many");
    this.team = pattern(wordings, "team");
    this.notUrgent = pattern(wordings, "not-urgent");
    this.now = pattern(wordings, "now");
    this.today = pattern(wordings, "today");
    this.angry = pattern(wordings, "angry");
  }

  private static Pattern pattern(Map<String, String> wordings, String kind) {
    return Pattern.compile(wordings.getOrDefault(kind, "(?!)"), Pattern.CASE_INSENSITIVE);
  }

  Impact impact(String text) {
    return many.matcher(text).find()
        ? Impact.MANY
        : team.matcher(text).find() ? Impact.TEAM : Impact.ONE;
  }

  Urgency urgency(String text) {
    if (notUrgent.matcher(text).find()) {
      return Urgency.NONE;
    }
    return now.matcher(text).find()
        ? Urgency.NOW
        : today.matcher(text).find() ? Urgency.TODAY : Urgency.NORMAL;
  }

  boolean isAngry(String text) {
    return angry.matcher(text).find();
  }
}
