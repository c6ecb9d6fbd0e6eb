package io.firstline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.firstline.FirstlineApplication;
import io.firstline.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
    classes = FirstlineApplication.class,
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "firstline.knowledge-dir=src/test/resources/web/knowledge",
      "firstline.flows-dir=src/test/resources/desk/conversation-flows"
    })
@ActiveProfiles("memory")
class EvaluationsTests {

  @Autowired private Evaluations evaluations;

  @Test
  void prioritiesAreMostlyThoseDeserved() throws IOException {
    SeverityFigures figures = evaluations.severity(file("severity.tsv"));

    assertThat(figures.missedCriticals()).isEmpty();
    assertThat(figures.exact().count()).isGreaterThanOrEqualTo(74);
    assertThat(figures.withinOne().count()).isGreaterThanOrEqualTo(78);
  }

  @Test
  void secretsAreGoneAndLookAlikesStay() throws IOException {
    RedactionFigures figures = evaluations.redaction(file("redaction.tsv"));

    assertThat(figures.leaking()).isEmpty();
    assertThat(figures.altered()).isEmpty();
  }

  @Test
  void toldPrioritiesAreCountedByTheExpectedOne() {
    SeverityFigures figures =
        evaluations.severity(
            table(
                """
                id	lang	text	expected	why
                a	en	my laptop is dead, I can't work at all	high	stopped
                b	en	no rush, a new mouse would be nice	critical	wrongly labelled
                """));

    assertThat(figures.exact()).hasToString("1/2 (50.0 %)");
    assertThat(figures.missedCriticals()).containsExactly("b");
    assertThat(figures.told().get("critical"))
        .isEqualTo(Map.of("critical", 0, "high", 0, "normal", 0, "low", 1));
  }

  @Test
  void leftSecretsAndChangedLookAlikesAreNamed() {
    RedactionFigures figures =
        evaluations.redaction(
            table(
                """
                id	lang	text	secret
                a	en	the word is marmalade today	marmalade
                b	en	my password is hunter2, help	hunter2
                c	en	my password is hunter2, help\t
                """));

    assertThat(figures.gone()).hasToString("1/2 (50.0 %)");
    assertThat(figures.leaking()).containsExactly("a");
    assertThat(figures.altered()).containsExactly("c");
  }

  @Test
  void everyMistakeOfAFileIsToldAtOnce() {
    SourceFile broken =
        table(
            """
            id	lang	text	expected	why
            a	en	help	urgent	no such level
            b	en	help
            """);

    assertThatExceptionOfType(InvalidEvaluation.class)
        .isThrownBy(() -> evaluations.severity(broken))
        .withMessageContaining("some.tsv:2\n    'urgent' is no priority.")
        .withMessageContaining("Use one of: critical, high, normal, low.")
        .withMessageContaining("some.tsv:3\n    5 columns are expected, 3 found.");
  }

  @Test
  void secretThatStandsNowhereIsAMistake() {
    SourceFile broken = table("id\tlang\ttext\tsecret\na\ten\thelp\thunter2\n");

    assertThatExceptionOfType(InvalidEvaluation.class)
        .isThrownBy(() -> evaluations.redaction(broken))
        .withMessageContaining("some.tsv:2\n    A secret does not stand in the text.")
        .withMessageNotContaining("hunter2");
  }

  private static SourceFile table(String text) {
    return new SourceFile("some.tsv", text);
  }

  private static SourceFile file(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EvaluationsTests.class.getResourceAsStream(name))) {
      return new SourceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
