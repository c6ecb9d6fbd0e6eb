package io.firstline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.FirstlineApplication;
import io.firstline.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The stories that ship, told to the content that ships. */
@SpringBootTest(classes = FirstlineApplication.class, webEnvironment = WebEnvironment.NONE)
@ActiveProfiles("memory")
class ShippedStoriesTests {

  @Autowired private Evaluations evaluations;

  @Test
  void everyStoryGoesAsItIsTold() throws IOException {
    StoryReport report = evaluations.stories(stories());

    assertThat(report.problems()).isEmpty();
    assertThat(report.differences()).isEmpty();
    assertThat(report.stories()).isPositive();
  }

  private static List<SourceFile> stories() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("conversation-flows", "stories"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(ShippedStoriesTests::read)
          .toList();
    }
  }

  private static SourceFile read(Path file) {
    try {
      return new SourceFile(file.toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
