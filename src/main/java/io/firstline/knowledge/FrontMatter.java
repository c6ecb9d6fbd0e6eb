package io.firstline.knowledge;

import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.source.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown file split at its front matter.
 *
 * @param bodyLine how many lines of the file stand before the body
 */
record FrontMatter(YamlNode values, String body, int bodyLine) {

  private static final String FENCE = "---";

  /** Empty, with a problem reported, when there is no front matter that can be read. */
  static Optional<FrontMatter> read(SourceFile file, Problems problems) {
    List<String> lines = file.text().lines().toList();
    if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
      problems.error(
          new Place(file.path(), 1),
          "The front matter is missing.",
          "Begin the file with a line '---', the values, and another line '---'.");
      return Optional.empty();
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
      end++;
    }
    if (end == lines.size()) {
      problems.error(
          new Place(file.path(), end),
          "The front matter does not end.",
          "Close it with a line '---' before the text.");
      return Optional.empty();
    }
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    int bodyLine = end + 1;
    return YamlNode.read(file.path(), String.join("\n", lines.subList(1, end)), 1, problems)
        .map(values -> new FrontMatter(values, body, bodyLine));
  }
}
