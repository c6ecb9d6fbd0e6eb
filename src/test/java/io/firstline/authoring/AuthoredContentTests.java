package io.firstline.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.source.Problem;
import io.firstline.source.Problems;
import org.junit.jupiter.api.Test;

/** The content that ships, read as a start would read it. */
class AuthoredContentTests {

  private final Folders folders = new Folders("knowledge", "conversation-flows");

  @Test
  void shippedContentHoldsNoError() {
    Problems problems = new Problems();

    ContentReader.read(Bundle.of(folders.read(problems)), problems);

    assertThat(problems.all())
        .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
        .isEmpty();
  }
}
