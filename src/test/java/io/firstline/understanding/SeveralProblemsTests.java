package io.firstline.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.FirstlineApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * The floors: of 38 messages that tell several problems 37 were found, of 42 that do not 1 was
 * split.
 */
@SpringBootTest(classes = FirstlineApplication.class, webEnvironment = WebEnvironment.NONE)
@ActiveProfiles("memory")
class SeveralProblemsTests {

  private static final Path MESSAGES = Path.of("src/test/resources/several/messages.tsv");

  @Autowired private Understander understander;

  private record Told(List<String> topics, String text) {

    boolean several() {
      return topics.size() > 1;
    }
  }

  @Test
  void severalProblemsAreFoundInTheOrderTold() throws IOException {
    List<Told> several = messages().stream().filter(Told::several).toList();

    List<Told> found = several.stream().filter(m -> read(m.text()).equals(m.topics())).toList();

    assertThat(several).hasSizeGreaterThanOrEqualTo(38);
    assertThat(found).hasSizeGreaterThanOrEqualTo(several.size() - 2);
  }

  @Test
  void whatOnlyLooksLikeSeveralStaysOne() throws IOException {
    List<Told> single = messages().stream().filter(m -> !m.several()).toList();

    List<Told> split = single.stream().filter(m -> !read(m.text()).isEmpty()).toList();

    assertThat(single).hasSizeGreaterThanOrEqualTo(42);
    assertThat(split).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void detailStaysWithItsProblem() {
    List<ToldProblem> problems = problems("VPN이 자꾸 끊겨요. 809라고 나와요. 그리고 프린터도 인쇄가 안 돼요. 종이는 있어요.");

    assertThat(problems).hasSize(2);
    assertThat(problems.getFirst().words()).contains("VPN", "809").doesNotContain("프린터");
    assertThat(problems.getLast().words()).contains("프린터", "종이").doesNotContain("그리고");
  }

  @Test
  void anotherDepartmentsMatterIsToldApart() {
    List<ToldProblem> problems = problems("프린터가 안 나와요. 그리고 연차가 며칠 남았는지 궁금해요");

    assertThat(problems).hasSize(2);
    assertThat(problems.getLast().topic()).isNull();
    assertThat(problems.getLast().elsewhere()).extracting(Signpost::id).isEqualTo("hr");
  }

  @Test
  void fourAreTheMost() {
    String text =
        """
        1) VPN 접속이 안 돼요
        2) 프린터 인쇄가 안 돼요
        3) 계정이 잠겼어요
        4) 아웃룩이 안 열려요
        5) 컴퓨터가 너무 느려요
        """;

    assertThat(problems(text)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "사람 연결해 주세요. 프린터가 안 나와요. 그리고 VPN도 자꾸 끊겨요",
        "The printer does not print and also the VPN drops. Let me talk to a person."
      })
  void wishForPersonIsHeardAmongProblems(String text) {
    ToldProblems told = understander.problems(understander.redact(text));

    assertThat(told.all()).hasSize(2);
    assertThat(told.personWanted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "그리고", "1)", "그리고 그리고 또", "and also and also", "네", "…\n\n-\n-"})
  void emptyWordsTellNothing(String text) {
    assertThat(problems(text)).isEmpty();
  }

  private List<String> read(String text) {
    return problems(text).stream().map(ToldProblem::about).toList();
  }

  private List<ToldProblem> problems(String text) {
    return understander.problems(understander.redact(text)).all();
  }

  private static List<Told> messages() throws IOException {
    return Files.readAllLines(MESSAGES).stream()
        .filter(line -> !line.startsWith("#") && line.contains("\t"))
        .map(line -> line.split("\t", 2))
        .map(cells -> new Told(List.of(cells[0].split(" ")), cells[1].replace("\\n", "\n")))
        .toList();
  }
}
