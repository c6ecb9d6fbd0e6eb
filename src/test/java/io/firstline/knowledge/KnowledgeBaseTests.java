package io.firstline.knowledge;

import static io.firstline.knowledge.ArticleFixtures.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.firstline.language.Language;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTests {

  private static final Article VPN_KO =
      article(
          "network-vpn-fails",
          Language.KO,
          "VPN이 연결되지 않을 때",
          """
          ## 증상

          - VPN 오류 809가 나와요.

          ## 해결 방법

          1. 휴대폰 핫스팟을 켜고 노트북을 연결해 주세요. 2분 걸려요.
          2. 공유기를 껐다 켜 주세요.
          """,
          "VPN 접속이 안 됩니다",
          "vpn 오류 809 떠요",
          "재택인데 회사망에 못 들어가요");

  private static final Article VPN_EN =
      article(
          "network-vpn-fails",
          Language.EN,
          "VPN will not connect",
          """
          ## Steps

          1. Turn on the hotspot of your phone and join it. It takes 2 minutes.
          2. Restart the *router* at home.
          """,
          "vpn error 809",
          "cannot get into the company network from home");

  private static final Article PRINTER_KO =
      article(
          "printing-not-printing",
          Language.KO,
          "프린터에서 인쇄되지 않을 때",
          "1. 프린터를 껐다 켜 주세요.",
          "인쇄가 안 나와요",
          "프린터 오프라인");

  private static final Article SCAN_EN =
      article(
          "printing-scan",
          Language.EN,
          "The scanner does not send mail",
          "1. Choose your own address on the panel of the Epson scanner.",
          "Scan to mail fails with error SC-77");

  private final KnowledgeBase knowledge = KnowledgeBases.empty();

  KnowledgeBaseTests() {
    use(VPN_KO, VPN_EN, PRINTER_KO, SCAN_EN);
  }

  @Test
  void emptyBaseFindsNothing() {
    assertThat(KnowledgeBases.empty().search("vpn", Language.EN)).isEmpty();
  }

  @Test
  void nearestExampleQuestionFindsItsArticle() {
    assertThat(best("회사망에 못 들어가요", Language.KO).article()).isEqualTo(VPN_KO);
    assertThat(best("get into company network", Language.EN).article()).isEqualTo(VPN_EN);
  }

  @Test
  void articleComesInTheLanguageAskedFor() {
    assertThat(best("vpn 809", Language.KO).article()).isEqualTo(VPN_KO);
    assertThat(best("vpn 809", Language.EN).article()).isEqualTo(VPN_EN);
  }

  @Test
  void oneTopicIsFoundOnce() {
    assertThat(knowledge.search("vpn 809", Language.KO))
        .extracting(passage -> passage.article().id())
        .containsExactly("network-vpn-fails");
  }

  @Test
  void whatOneLanguageWordsBadlyTheOtherMayWordWell() {
    String question = "집에서 회사 네트워크에 접속이 안 돼요";
    use(VPN_KO, PRINTER_KO);
    double alone = best(question, Language.KO).score();

    use(VPN_KO, VPN_EN, PRINTER_KO);

    assertThat(best(question, Language.KO).article()).isEqualTo(VPN_KO);
    assertThat(best(question, Language.KO).score()).isGreaterThan(alone);
  }

  @Test
  void koreanQuestionIsAnsweredByMeaningWhereNoWordIsShared() {
    use(SCAN_EN, VPN_EN);

    assertThat(best("재택근무 중인데 사내망 연결이 안 됩니다", Language.KO).article()).isEqualTo(VPN_EN);
  }

  @Test
  void koreanQuestionFindsAnArticleThatExistsInEnglishOnly() {
    Passage passage = best("스캔하면 SC-77 나와요", Language.KO);

    assertThat(passage.article()).isEqualTo(SCAN_EN);
  }

  @Test
  void scoreIsOneForAnExampleAndLessTheLessIsShared() {
    double same = best("vpn 오류 809 떠요", Language.KO).score();
    double alike = best("vpn 오류 떠요 모니터 전원", Language.KO).score();
    double hardly = best("vpn 모니터 키보드 마우스 전원 케이블 고장", Language.KO).score();

    assertThat(same).isBetween(.7, 1.0);
    assertThat(alike).isBetween(hardly, same);
    assertThat(hardly).isLessThan(.5);
  }

  @Test
  void quoteIsTheSentenceThatFitsBestAsPlainText() {
    assertThat(best("휴대폰 핫스팟으로 vpn 연결", Language.KO).quote())
        .isEqualTo("휴대폰 핫스팟을 켜고 노트북을 연결해 주세요.");
    assertThat(best("vpn after restart of the router at home", Language.EN).quote())
        .isEqualTo("Restart the router at home.");
  }

  @Test
  void quoteIsTheSummaryWhenNoSentenceFits() {
    assertThat(best("오프라인", Language.KO).quote()).isEqualTo(PRINTER_KO.summary());
  }

  @Test
  void articlesOfTechniciansAreKeptButNeverFound() {
    Article secret = forTechnicians(VPN_KO);
    use(secret, PRINTER_KO);

    assertThat(knowledge.search("vpn 오류 809", Language.KO)).isEmpty();
    assertThat(knowledge.article("network-vpn-fails", Language.KO)).contains(secret);
    assertThat(knowledge.articles()).contains(secret);
  }

  @Test
  void questionWithoutContentFindsNothing() {
    for (String text : List.of("", "  ", "🙏😭", "ㅠㅠㅠㅠ", "ㅋㅋㅋ", "?!", "the of and", "이 그 저")) {
      assertThat(knowledge.search(text, Language.KO)).as(text).isEmpty();
    }
  }

  @Test
  void signsOfQueryLanguagesAreOnlyText() {
    assertThat(best("vpn AND (809 OR \"* ~[", Language.EN).article()).isEqualTo(VPN_EN);
    assertThat(knowledge.search("오류 ".repeat(5000), Language.KO)).isNotEmpty();
  }

  @Test
  void typosAreForgiven() {
    assertThat(best("프린타 오프라인", Language.KO).article()).isEqualTo(PRINTER_KO);
    assertThat(best("conect to company netwrok", Language.EN).article()).isEqualTo(VPN_EN);
  }

  @Test
  void missingLanguageIsAnsweredInTheOther() {
    assertThat(knowledge.article("printing-scan", Language.KO)).contains(SCAN_EN);
    assertThat(knowledge.article("unknown", Language.KO)).isEmpty();
  }

  @Test
  void explanationNamesTermsAndWeights() {
    assertThat(knowledge.explain("vpn 오류 809", Language.KO, 3))
        .first()
        .asString()
        .matches("0\\.\\d{3} network-vpn-fails: .*ko example 0\\.\\d{3} \\[.*809 0\\.\\d{3}.*");
  }

  @Test
  void searchesGoOnWhileVersionsAreSwapped() {
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> searching =
        CompletableFuture.runAsync(
            () -> {
              while (!done.get()) {
                assertThat(best("vpn 809", Language.KO).article()).isEqualTo(VPN_KO);
              }
            });

    for (int i = 0; i < 30; i++) {
      use(VPN_KO, VPN_EN);
    }
    done.set(true);

    assertThat(searching).succeedsWithin(Duration.ofSeconds(20));
  }

  @Test
  void versionThatWasGivenUpIsRefused() {
    KnowledgeBase.Indexed first = knowledge.index(List.of(VPN_KO));
    knowledge.use(first);
    knowledge.use(first);
    use(VPN_EN);

    assertThatIllegalStateException().isThrownBy(() -> knowledge.use(first));
    assertThat(best("vpn", Language.EN).article()).isEqualTo(VPN_EN);
  }

  private void use(Article... articles) {
    knowledge.use(knowledge.index(List.of(articles)));
  }

  private Passage best(String question, Language language) {
    return knowledge.search(question, language).getFirst();
  }

  private static Article forTechnicians(Article a) {
    return new Article(
        a.id(),
        a.language(),
        a.title(),
        a.summary(),
        a.questions(),
        a.keywords(),
        a.severity(),
        Article.Audience.TECHNICIANS,
        a.owner(),
        a.reviewed(),
        a.body(),
        a.place());
  }
}
