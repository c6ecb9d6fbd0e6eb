package io.firstline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Language;
import io.firstline.source.Problem;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleParserTests {

  private static final String GOOD =
      """
      ---
      id: network-vpn-fails
      title: "{vpn_name} will not connect"
      lang: en
      summary: "Quit {vpn_name} and connect again; it takes 1 minute."
      questions:
        - "VPN not connecting"
        - vpn error 809
      keywords: [VPN, "809"]
      severity: high
      audience: everyone
      owner: network
      reviewed: 2026-11-01
      ---

      ## Symptoms

      - It stays at "Connecting".

      ## Steps

      1. Quit {vpn_name} **completely**.
      2. Connect again.
      """;

  private final Problems problems = new Problems();

  @Test
  void goodArticleIsReadWithItsPlaceholdersFilled() {
    Article article = parse(GOOD).orElseThrow();

    assertThat(problems.all()).isEmpty();
    assertThat(article.id()).isEqualTo("network-vpn-fails");
    assertThat(article.language()).isEqualTo(Language.EN);
    assertThat(article.title()).isEqualTo("Gaon VPN will not connect");
    assertThat(article.summary()).startsWith("Quit Gaon VPN and");
    assertThat(article.questions())
        .containsExactly(
            ExampleQuestion.of("VPN not connecting"), ExampleQuestion.of("vpn error 809"));
    assertThat(article.keywords()).containsExactly("VPN", "809");
    assertThat(article.severity()).isEqualTo(Article.Severity.HIGH);
    assertThat(article.audience()).isEqualTo(Article.Audience.EVERYONE);
    assertThat(article.reviewed()).isEqualTo(LocalDate.of(2026, 11, 1));
  }

  @Test
  void everythingWrongWithTheValuesIsReportedAtOnce() {
    Optional<Article> article =
        parse(
            GOOD.replace("id: network-vpn-fails", "id: vpn")
                .replace("title: \"{vpn_name} will not connect\"", "title:")
                .replace("lang: en", "lang: ko")
                .replace("keywords:", "keyword:")
                .replace("severity: high", "severity: urgent")
                .replace("audience: everyone", "audience: all")
                .replace("2026-11-01", "2026-13-01"));

    assertThat(article).isEmpty();
    assertThat(lines())
        .containsExactly(
            "2 The id 'vpn' is not the file's name.",
            "3 The text is empty.",
            "4 The language 'ko' is not the one of the file's name.",
            "9 'keyword' is not known here.",
            "10 'urgent' is no severity.",
            "11 'all' is no audience.",
            "13 '2026-13-01' is not a date.");
  }

  @Test
  void missingValuesAreReportedByName() {
    parse("---\nid: network-vpn-fails\n---\n\nText.\n");

    assertThat(lines())
        .containsExactlyInAnyOrder(
            "2 'title' is missing.",
            "2 'lang' is missing.",
            "2 'summary' is missing.",
            "2 'questions' is missing.",
            "2 'reviewed' is missing.");
  }

  @Test
  void listOfNoQuestionsIsReported() {
    parse(GOOD.replace("  - \"VPN not connecting\"\n  - vpn error 809\n", ""));

    assertThat(lines()).containsExactly("6 'questions' is empty.");
  }

  @Test
  void unknownPlaceholderIsReportedWhereverItStands() {
    parse(GOOD.replace("vpn error 809", "'{vpn_nam} error'").replace("again.", "{again}."));

    assertThat(lines())
        .containsExactly(
            "8 The placeholder '{vpn_nam}' has no value.",
            "23 The placeholder '{again}' has no value.");
  }

  @Test
  void htmlAndImagesAreReportedOnTheirLines() {
    parse(
        GOOD
            + """

            <script>alert(1)</script>

            Press <b>Enter</b>.

            ![a window](https://example.com/a.png)
            """);

    assertThat(lines())
        .containsExactly(
            "25 HTML stands in the text.",
            "27 HTML stands in the text.",
            "29 An image stands in the text.");
  }

  @Test
  void longSummaryIsOnlyWarnedAbout() {
    Optional<Article> article =
        parse(GOOD.replace("it takes 1 minute", "it takes 1 minute".repeat(20)));

    assertThat(article).isPresent();
    assertThat(problems.all())
        .singleElement()
        .extracting(Problem::severity)
        .isEqualTo(Problem.Severity.WARNING);
  }

  @Test
  void missingFrontMatterIsReported() {
    assertThat(parse("## Steps\n")).isEmpty();
    assertThat(lines()).containsExactly("1 The front matter is missing.");
  }

  @Test
  void frontMatterThatDoesNotEndIsReported() {
    assertThat(parse("---\nid: network-vpn-fails\n")).isEmpty();
    assertThat(lines()).containsExactly("2 The front matter does not end.");
  }

  @Test
  void brokenYamlIsReportedOnTheLineOfTheFile() {
    assertThat(parse(GOOD.replace("lang: en", "lang: en: x"))).isEmpty();

    assertThat(problems.all())
        .singleElement()
        .satisfies(p -> assertThat(p.place().line()).isEqualTo(4));
  }

  @Test
  void articleWithoutTextIsReported() {
    parse(GOOD.substring(0, GOOD.indexOf("## Symptoms")));

    assertThat(lines()).containsExactly("14 The article has no text.");
  }

  @Test
  void fileNameWithoutLanguageIsReported() {
    ArticleParser.parse(
        new SourceFile("network/network-vpn-fails.md", GOOD), ArticleFixtures.company(), problems);

    assertThat(lines()).containsExactly("2 The file's name does not say the language.");
  }

  @Test
  void windowsLineEndsChangeNothing() {
    Article article = parse(GOOD.replace("\n", "\r\n")).orElseThrow();

    assertThat(article.sections()).isEqualTo(parse(GOOD).orElseThrow().sections());
  }

  @Test
  void sectionsArePlainText() {
    Article article = parse(GOOD).orElseThrow();

    assertThat(article.sections())
        .containsExactly(
            new Article.Section("Symptoms", "- It stays at \"Connecting\"."),
            new Article.Section("Steps", "1. Quit Gaon VPN completely.\n2. Connect again."));
  }

  @Test
  void htmlLinksBareAddressesAndNothingElse() {
    Article article =
        ArticleFixtures.article(
            "a",
            Language.KO,
            "제목",
            "https://password.example.com에서 바꾸세요. [x](javascript:alert(1)) <b>");

    assertThat(article.html())
        .isEqualTo(
            """
            <p><a rel="nofollow" href="https://password.example.com">https://password.example.com</a>\
            에서 바꾸세요. <a rel="nofollow" href="">x</a> &lt;b&gt;</p>
            """);
  }

  private Optional<Article> parse(String text) {
    return ArticleParser.parse(
        new SourceFile("network/network-vpn-fails.en.md", text),
        ArticleFixtures.company(),
        problems);
  }

  private List<String> lines() {
    return problems.all().stream().map(p -> p.place().line() + " " + p.what()).toList();
  }
}
