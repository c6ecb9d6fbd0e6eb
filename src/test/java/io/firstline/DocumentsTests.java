package io.firstline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTests {

  private static final Pattern NAMED = Pattern.compile("docs/[A-Za-z-]+\\.md");
  private static final List<Path> PLACES =
      List.of(
          Path.of("src/main"),
          Path.of("docs"),
          Path.of("README.md"),
          Path.of("knowledge/company.yaml"),
          Path.of("conversation-flows"));

  @Test
  void everyDocumentThatIsNamedIsThere() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Path place : PLACES) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(DocumentsTests::isText).toList()) {
          Matcher document = NAMED.matcher(Files.readString(file));
          while (document.find()) {
            named.add(document.group());
          }
        }
      }
    }

    assertThat(named).isNotEmpty().allMatch(document -> Files.exists(Path.of(document)));
  }

  private static boolean isText(Path file) {
    return Files.isRegularFile(file)
        && file.toString().matches(".*\\.(java|md|yaml|yml|properties|html|js|json)");
  }
}
