package io.firstline.evaluation;

import io.firstline.conversation.Conversations;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.ticket.Priority;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Asks the engine for the priority of every message of a file. */
record Severities(Conversations conversations) {

  private static final List<String> COLUMNS = List.of("id", "lang", "text", "expected", "why");
  private static final Set<String> LEVELS = Set.of("critical", "high", "normal", "low");

  private record Labelled(String id, String text, Priority expected) {}

  SeverityFigures measure(SourceFile file) {
    return SeverityFigures.of(
        Table.read(file, COLUMNS, Severities::labelled).stream()
            .map(row -> new SeverityFigures.Judged(row.id(), row.expected(), told(row.text())))
            .toList());
  }

  private Priority told(String text) {
    return priority(conversations.explain(text, null).priority());
  }

  private static Optional<Labelled> labelled(Table.Row row, Problems problems) {
    if (!LEVELS.contains(row.cell(3))) {
      problems.error(
          row.place(),
          "'" + row.cell(3) + "' is no priority.",
          "Use one of: critical, high, normal, low.");
      return Optional.empty();
    }
    return Optional.of(new Labelled(row.cell(0), row.cell(2), priority(row.cell(3))));
  }

  private static Priority priority(String word) {
    return Priority.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
