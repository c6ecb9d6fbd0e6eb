package io.firstline.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Bilingual;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YamlNodeTests {

  private final Problems problems = new Problems();

  @Test
  void everyValueKnowsItsLine() {
    YamlNode root = read("id: vpn\nsteps:\n  - say: hello\n  - say: >\n      folded\n");

    assertThat(root.get("id").orElseThrow().place()).isEqualTo(new Place("a.yaml", 1));
    assertThat(root.get("steps").orElseThrow().place()).isEqualTo(new Place("a.yaml", 2));
    assertThat(root.get("steps").orElseThrow().list())
        .extracting(node -> node.place().line())
        .containsExactly(3, 4);
  }

  @Test
  void linesBeforeTheTextAreCounted() {
    YamlNode root = YamlNode.read("a.md", "title: x\nsummary:\n", 1, problems).orElseThrow();

    root.text("summary");

    assertThat(lines()).containsExactly("a.md:3 The text is empty.");
  }

  @Test
  void brokenYamlIsReportedWithItsLine() {
    assertThat(YamlNode.read("a.yaml", "id: vpn\ntitle: \"open\n", 0, problems)).isEmpty();

    assertThat(problems.all()).singleElement().satisfies(YamlNodeTests::isInvalidYaml);
  }

  @Test
  void textThatHoldsNothingIsReported() {
    assertThat(YamlNode.read("a.yaml", "# only a comment\n", 0, problems)).isEmpty();

    assertThat(lines()).containsExactly("a.yaml:1 The file is empty.");
  }

  @Test
  void keyThatStandsTwiceIsReported() {
    YamlNode root = read("id: one\nid: two\n");

    assertThat(root.text("id")).isEqualTo("one");
    assertThat(lines()).containsExactly("a.yaml:2 'id' stands here twice.");
  }

  @Test
  void unknownKeyIsReportedOnItsLineWithThoseAllowed() {
    read("title: x\nqestions:\n  - a\n").allow(Set.of("title", "questions"));

    assertThat(lines()).containsExactly("a.yaml:2 'qestions' is not known here.");
    assertThat(problems.all().getFirst().cure()).isEqualTo("Use one of: questions, title.");
  }

  @Test
  void everythingWrongIsReportedAtOnce() {
    YamlNode root = read("title:\nquestions: none\nowner: {a: b}\n");

    root.text("title");
    root.get("questions").orElseThrow().list();
    root.text("owner");
    root.text("id");

    assertThat(lines())
        .containsExactly(
            "a.yaml:1 The text is empty.",
            "a.yaml:1 'id' is missing.",
            "a.yaml:2 A list is expected here.",
            "a.yaml:3 A text is expected here.");
  }

  @Test
  void sameProblemIsToldOnce() {
    YamlNode root = read("title:\n");

    root.text("title");
    root.text("title");

    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void nothingTildeAndEmptyQuotesAreBlank() {
    assertThat(read("a:\nb: ~\nc: ''\nd: ' '\n").map().values()).allMatch(YamlNode::isBlank);
    assertThat(read("a: 0\nb: no\n").map().values()).noneMatch(YamlNode::isBlank);
  }

  @Test
  void bilingualTextWantsBothLanguages() {
    Bilingual both = read("{ko: 네, en: Yes}").bilingual();
    Bilingual half = read("say:\n  ko: 네\n").get("say").orElseThrow().bilingual();

    assertThat(both).isEqualTo(new Bilingual("네", "Yes"));
    assertThat(half).isEqualTo(new Bilingual("네", ""));
    assertThat(lines()).containsExactly("a.yaml:1 'en' is missing.");
  }

  @Test
  void textInOneLanguageIsNotBilingual() {
    read("say: hello\n").map().values().forEach(YamlNode::bilingual);

    assertThat(lines()).containsExactly("a.yaml:1 This text stands in one language only.");
  }

  private YamlNode read(String text) {
    return YamlNode.read("a.yaml", text, 0, problems).orElseThrow();
  }

  private List<String> lines() {
    return problems.all().stream().map(p -> p.place() + " " + p.what()).toList();
  }

  private static void isInvalidYaml(Problem problem) {
    assertThat(problem.what()).startsWith("This is not valid YAML: ");
    assertThat(problem.place().line()).isBetween(2, 3);
  }
}
