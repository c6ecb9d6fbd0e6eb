package io.firstline.evaluation;

import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A labelled file: columns separated by tabs under one line of their names, without quoting. */
final class Table {

  private Table() {}

  /** One line and where it stands. */
  record Row(Place place, List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }
  }

  /** Makes a value of a row, or tells the problems what is wrong with it. */
  interface Reading<T> {
    Optional<T> of(Row row, Problems problems);
  }

  /**
   * @throws InvalidEvaluation when the file has another form, with every problem
   */
  static <T> List<T> read(SourceFile file, List<String> columns, Reading<T> reading) {
    Problems problems = new Problems();
    List<T> values = new ArrayList<>();
    for (Row row : rows(file, columns, problems)) {
      reading.of(row, problems).ifPresent(values::add);
    }
    if (problems.hasErrors()) {
      throw new InvalidEvaluation(
          problems.all().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }
    return values;
  }

  private static List<Row> rows(SourceFile file, List<String> columns, Problems problems) {
    List<String> lines = file.text().lines().toList();
    List<Row> rows = new ArrayList<>();
    if (lines.isEmpty() || !cells(lines.getFirst()).equals(columns)) {
      problems.error(
          new Place(file.path(), 1),
          "The header is another one.",
          "Name the columns " + String.join(", ", columns) + ", with a tab between two.");
    }
    for (int i = 1; i < lines.size(); i++) {
      Place place = new Place(file.path(), i + 1);
      List<String> cells = cells(lines.get(i));
      if (cells.size() == columns.size()) {
        rows.add(new Row(place, cells));
      } else if (!lines.get(i).isBlank()) {
        problems.error(
            place,
            "%d columns are expected, %d found.".formatted(columns.size(), cells.size()),
            "Put a tab between two columns and none inside of one.");
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }
}
