package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PageWordsTests {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern IN_TEMPLATE = Pattern.compile("words\\['([a-z0-9.]+)'\\]");
  private static final Pattern IN_SCRIPT = Pattern.compile("\\bword\\(\"([a-z.]+)\"");

  private final PageWords words = new PageWords(JsonMapper.shared());

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(words.in(Language.KO).keySet())
        .containsExactlyInAnyOrderElementsOf(words.in(Language.EN).keySet());
  }

  @Test
  void everyWordOfTheTemplatesExists() throws IOException {
    Set<String> used = used(RESOURCES.resolve("templates/web"), IN_TEMPLATE, "");

    assertThat(used).isNotEmpty();
    assertThat(words.in(Language.KO).keySet()).containsAll(used);
  }

  @Test
  void everyWordOfTheScriptsExists() throws IOException {
    Set<String> used = used(RESOURCES.resolve("static/web"), IN_SCRIPT, "script.");

    assertThat(used).isNotEmpty();
    assertThat(words.in(Language.KO).keySet()).containsAll(used);
  }

  private static Set<String> used(Path folder, Pattern pattern, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> used = new TreeSet<>();
      for (Path file : (Iterable<Path>) files::iterator) {
        List<MatchResult> found = pattern.matcher(Files.readString(file)).results().toList();
        found.forEach(match -> used.add(prefix + match.group(1)));
      }
      return used;
    }
  }
}
