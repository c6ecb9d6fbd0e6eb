package io.firstline.conversation.turn;

import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.understanding.ToldProblem;
import io.firstline.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The evidence as lines, for somebody who asks why. */
final class EvidenceLines {

  /** Of what is ranked, as many as can have mattered. */
  static final int MOST = 3;

  private EvidenceLines() {}

  static List<String> of(Evidence evidence) {
    return switch (evidence.input()) {
      case Input.Stale() -> List.of("a choice of an older message");
      case Input.Click(String action) -> List.of("choice " + action);
      case Input.Words words -> of(words);
    };
  }

  private static List<String> of(Input.Words words) {
    Understanding meaning = words.meaning();
    PolicySettings settings = PolicySettings.standard();
    List<String> lines = new ArrayList<>();
    lines.add("language " + language(meaning));
    if (!meaning.text().removed().isEmpty()) {
      lines.add(
          meaning.text().removed().stream()
              .map(kind -> kind.name().toLowerCase(Locale.ROOT))
              .sorted()
              .collect(Collectors.joining(", ", "hidden ", "")));
    }
    if (!meaning.repairs().isEmpty()) {
      lines.add(
          meaning.repairs().stream()
              .map(change -> "%s for %s".formatted(change.meant(), change.typed()))
              .collect(Collectors.joining(", ", "read ", "")));
    }
    lines.add(
        meaning.acts().stream()
            .limit(MOST)
            .map(act -> "%s %.2f".formatted(act.act().word(), act.probability()))
            .collect(
                Collectors.joining(
                    ", ", "acts ", ", believed from %.2f".formatted(settings.act()))));
    lines.add(
        words.topics().stream()
            .limit(MOST)
            .map(Decided::shown)
            .collect(
                Collectors.joining(
                    ", ",
                    "topics ",
                    ", sure from %.2f, offered from %.2f"
                        .formatted(settings.sure(), settings.near()))));
    lines.add(
        "out of scope %.2f, believed from %.2f"
            .formatted(words.outOfScope(), settings.outOfScope()));
    lines.add("impact %s, urgency %s".formatted(meaning.impact(), meaning.urgency()));
    words.problems().all().forEach(problem -> lines.add(line(problem)));
    return List.copyOf(lines);
  }

  private static String language(Understanding meaning) {
    if (meaning.foreign()) {
      return "none that is spoken here";
    }
    String told = meaning.language() == null ? "not told by the words" : meaning.language().code();
    return meaning.legible() ? told : told + ", hardly a word is known";
  }

  private static String line(ToldProblem problem) {
    return "part %s %.2f: %s".formatted(problem.about(), problem.probability(), problem.words());
  }
}
