package io.firstline.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Bilingual;
import io.firstline.source.Problem;
import io.firstline.source.Problems;
import io.firstline.understanding.LabelledText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTests {

  private static final String FLOW =
      """
      id: network-vpn-fails
      title: {ko: VPN, en: VPN}
      steps:
        - id: restart
          ask: {ko: 다시 켜 주세요. 되나요?, en: Restart it. Does it work?}
          choices:
            - id: works
              label: {ko: 돼요, en: It works}
              means: solved
              next: solved
            - id: same
              label: {ko: 그대로예요, en: Still the same}
              means: not-solved
              next: read
        - id: read
          article: network-vpn-fails
          next: to-person
        - id: to-person
          hand-off:
            reason: {ko: VPN, en: VPN}
        - id: solved
          resolve: {ko: 다행이에요., en: Good.}
      """;

  @TempDir private Path root;

  private final Problems problems = new Problems();
  private ContentFolder folder;

  @BeforeEach
  void goodFolder() {
    folder = ContentFolder.good(root);
  }

  @Test
  void goodFolderGivesContent() {
    Content content = read().orElseThrow();

    assertThat(problems.all()).isEmpty();
    assertThat(content.articles()).hasSize(2);
    assertThat(content.company().ticketPrefix()).isEqualTo("HD");
  }

  @Test
  void questionsBesideAnArticleTeachItsTopicToo() {
    folder.write(
        "knowledge/network/network-vpn-fails.en.questions.tsv",
        "# who, question\na\ttunnel drops at once\n\nb\terror 809\n");

    Content content = read().orElseThrow();

    assertThat(problems.all()).isEmpty();
    assertThat(content.training().topics())
        .contains(
            new LabelledText("network-vpn-fails", "tunnel drops at once", "a"),
            new LabelledText("network-vpn-fails", "error 809", "b"));
  }

  @Test
  void whatIsWrongWithQuestionsIsToldWithItsLine() {
    folder
        .write("knowledge/network/network-vpn-fails.ko.questions.tsv", "a\t터널 안됨\n터널 또 안됨\n")
        .write("knowledge/network/network-wifi.ko.questions.tsv", "a\t와이파이 안됨\n")
        .write("knowledge/network/network-vpn-fails.en.questions.tsv", "a\tVPN is down\n");

    read();

    assertThat(problems.all())
        .extracting(Problem::toString)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("network-vpn-fails.ko.questions.tsv:2")
                    .contains("not a writer, a tab and a question"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("network-wifi.ko.questions.tsv")
                    .contains("no article 'network-wifi.ko.md'"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("network-vpn-fails.en.questions.tsv:1")
                    .contains("stands twice"));
  }

  @Test
  void bothLanguagesTeachTheSameTopic() {
    Content content = read().orElseThrow();

    assertThat(content.training().topics())
        .contains(
            new LabelledText("network-vpn-fails", "VPN이 안 돼요"),
            new LabelledText("network-vpn-fails", "VPN is down"));
    assertThat(content.training().outOfScope())
        .extracting(LabelledText::text)
        .containsExactly("점심 뭐 먹지");
    assertThat(content.training().signposts().getFirst().words()).containsExactly("연차", "payslip");
    assertThat(content.training().danger().text())
        .isEqualTo(new Bilingual("119, 그다음 5", "119, then 5"));
  }

  @Test
  void topicsOfTechniciansAreNotTaught() {
    folder.write(
        "knowledge/network/network-core.ko.md",
        """
        ---
        id: network-core
        lang: ko
        title: Core
        summary: Core.
        questions: [core switch]
        audience: technicians
        reviewed: 2026-11-01
        ---

        Text.
        """);

    assertThat(read().orElseThrow().training().topics())
        .noneMatch(example -> example.label().equals("network-core"));
  }

  @Test
  void everythingWrongIsReportedAtOnce() {
    folder
        .article("network", "network-vpn-fails", "en", "VPN is {nown}")
        .write("knowledge/company.yaml", "time-zone: Mars\nticket-prefix: HD\nvalues: {a: 1}\n")
        .write("knowledge/signposts.yaml", "signposts: []\n")
        .write("knowledge/printing/broken.ko.md", "no front matter\n");

    assertThat(read()).isEmpty();
    assertThat(whats())
        .contains(
            "knowledge/company.yaml:1 'Mars' is not a time zone.",
            "knowledge/company.yaml:3 The emergency value 'security_phone' is not set.",
            "knowledge/network/network-vpn-fails.en.md:5 The placeholder '{vpn_name}' has no"
                + " value.",
            "knowledge/network/network-vpn-fails.en.md:7 The placeholder '{nown}' has no value.",
            "knowledge/printing/broken.ko.md:1 The front matter is missing.",
            "knowledge/signposts.yaml:1 'danger' is missing.");
  }

  @Test
  void unreadableCompanyIsReportedOnceAndNotWhereverItIsUsed() {
    folder.write("knowledge/company.yaml", "values: [\n");

    read();

    assertThat(whats()).hasSize(1).first().asString().startsWith("knowledge/company.yaml:");
  }

  @Test
  void missingCompanyIsAnError() {
    folder.delete("knowledge/company.yaml");

    assertThat(read()).isEmpty();
    assertThat(whats())
        .containsExactly("knowledge/company.yaml:1 The company's values are missing.");
  }

  @Test
  void missingSignpostsAndLanguagePairAreWarnings() {
    folder
        .delete("knowledge/signposts.yaml")
        .article("network", "network-wifi", "ko", "와이파이가 안 돼요");

    Content content = read().orElseThrow();

    assertThat(problems.all())
        .extracting(Problem::severity)
        .containsExactly(Problem.Severity.WARNING, Problem.Severity.WARNING);
    assertThat(content.training().danger().text().en()).contains("119", "5");
  }

  @Test
  void questionOfTwoArticlesIsAnErrorThatNamesBoth() {
    folder.article("network", "network-wifi", "en", "vpn is down!");

    assertThat(read()).isEmpty();
    assertThat(whats())
        .contains(
            "knowledge/network/network-wifi.en.md:7 The question \"vpn is down!\" is also one of"
                + " 'network-vpn-fails'.");
  }

  @Test
  void articleThatStandsTwiceIsAnError() {
    folder.article("remote", "network-vpn-fails", "ko", "다른 질문");

    assertThat(read()).isEmpty();
    assertThat(whats())
        .containsExactly(
            "knowledge/remote/network-vpn-fails.ko.md:1 The article 'network-vpn-fails' also stands"
                + " in knowledge/network/network-vpn-fails.ko.md.");
  }

  @Test
  void languagesOfATopicAgreeOnAudience() {
    String file = "knowledge/network/network-vpn-fails.ko.md";
    folder.article(
        "network", "network-vpn-fails", "ko", "안 돼요\"\naudience: technicians\nowner: \"x");

    assertThat(read()).isEmpty();
    assertThat(whats())
        .containsExactly(file + ":1 The audience is not the same in both languages.");
  }

  @Test
  void flowThatShowsAMissingArticleIsAnError() {
    folder
        .write("conversation-flows/network-vpn-fails.yaml", FLOW)
        .write("conversation-flows/network-vpn-gone.yaml", FLOW.replace("-fails\n", "-gone\n"));

    assertThat(read()).isEmpty();
    assertThat(whats())
        .containsExactly(
            "conversation-flows/network-vpn-gone.yaml:15 Step 'read' of flow 'network-vpn-gone'"
                + " shows the article 'network-vpn-gone', which does not exist.");
  }

  @Test
  void filesThatAreNotReadAreWarnedAboutButNotEditorsOwn() {
    folder
        .write("knowledge/sinposts.yaml", "a: b\n")
        .write("knowledge/.signposts.yaml.swp", "a: b\n")
        .write("knowledge/network/README.md", "How we write.\n")
        .write("conversation-flows/flow.schema.json", "{}\n")
        .write("conversation-flows/stories/happy/one.yaml", "a: b\n");

    assertThat(read()).isPresent();
    assertThat(whats()).containsExactly("knowledge/sinposts.yaml:1 This file is not read.");
  }

  @Test
  void versionDependsOnContentAlone() {
    String before = bundle().version();
    folder.write("knowledge/out-of-scope.ko.txt", "다른 말\n");
    String changed = bundle().version();
    folder.write("knowledge/out-of-scope.ko.txt", "# nobody's\n점심 뭐 먹지\n\n");

    assertThat(changed).isNotEqualTo(before).hasSize(12);
    assertThat(bundle().version()).isEqualTo(before);
  }

  @Test
  void fileThatIsNotUtf8IsReported() throws Exception {
    Files.write(
        folder.path("knowledge/out-of-scope.ko.txt"), new byte[] {(byte) 0xC1, (byte) 0xA1, 10});

    read();

    assertThat(whats()).containsExactly("knowledge/out-of-scope.ko.txt:1 The file is not UTF-8.");
  }

  private Bundle bundle() {
    return Bundle.of(folder.folders().read(problems));
  }

  private Optional<Content> read() {
    return ContentReader.read(bundle(), problems);
  }

  private List<String> whats() {
    return problems.all().stream().map(p -> p.place() + " " + p.what()).toList();
  }
}
