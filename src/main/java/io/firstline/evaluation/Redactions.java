package io.firstline.evaluation;

import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.understanding.Understander;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes the secrets out of every text of a file. */
record Redactions(Understander understander) {

  private static final List<String> COLUMNS = List.of("id", "lang", "text", "secret");

  RedactionFigures measure(SourceFile file) {
    return RedactionFigures.of(Table.read(file, COLUMNS, this::hidden));
  }

  private Optional<RedactionFigures.Hidden> hidden(Table.Row row, Problems problems) {
    String text = row.cell(2);
    List<String> secrets =
        Arrays.stream(row.cell(3).split("\\|\\|"))
            .map(String::strip)
            .filter(secret -> !secret.isEmpty())
            .toList();
    if (!secrets.stream().allMatch(text::contains)) {
      problems.error(
          row.place(),
          "A secret does not stand in the text.",
          "Copy it from the text sign for sign, and put ' || ' between two.");
      return Optional.empty();
    }
    return Optional.of(
        new RedactionFigures.Hidden(row.cell(0), text, secrets, understander.redact(text)));
  }
}
