package io.firstline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskTextsTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates/desk");
  private static final Pattern KEY =
      Pattern.compile("#\\{([a-z0-9.-]+)|messages\\.msg\\('([a-z0-9.-]+[a-z0-9])'");

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(texts("ko")).isEqualTo(texts("en"));
  }

  @Test
  void everyTextOfATemplateExists() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        Matcher key = KEY.matcher(Files.readString(file));
        while (key.find()) {
          used.add(key.group(1) == null ? key.group(2) : key.group(1));
        }
      }
    }

    assertThat(used).hasSizeGreaterThan(80);
    assertThat(texts("ko")).containsAll(used);
  }

  @Test
  void pagesHoldNoInlineScriptOrStyle() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file))
            .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:|hx-on")
            .doesNotContainPattern("<script(?![^>]*th:src)");
      }
    }
  }

  private static Set<String> texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                DeskTextsTests.class.getResourceAsStream(
                    "/messages/desk_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
