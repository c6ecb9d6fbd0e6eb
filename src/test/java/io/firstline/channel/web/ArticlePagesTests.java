package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.knowledge.Article;
import io.firstline.knowledge.ExampleQuestion;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.language.Language;
import io.firstline.source.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ArticlePagesTests {

  private final MockMvcTester web;
  private final KnowledgeBase knowledge;

  @Autowired
  ArticlePagesTests(MockMvcTester web, KnowledgeBase knowledge) {
    this.web = web;
    this.knowledge = knowledge;
  }

  @Test
  void listIsInTheBrowsersLanguage() {
    assertThat(page("/articles", "ko-KR,ko;q=0.9"))
        .hasStatusOk()
        .bodyText()
        .contains("VPN이 연결되지 않을 때", "네트워크·VPN")
        .doesNotContain("When the VPN does not connect");
  }

  @Test
  void chosenLanguageIsKept() {
    MvcTestResult chosen = page("/articles?lang=en", "ko");

    assertThat(chosen).bodyText().contains("When the VPN does not connect");
    assertThat(chosen.getResponse().getHeader("Set-Cookie")).startsWith("lang=en; Path=/;");
  }

  @Test
  void techniciansArticlesAreForTechnicians() {
    assertThat(page("/articles", "en")).bodyText().doesNotContain("security-unlock");
    assertThat(page("/articles/security-unlock", "en")).hasStatus(404);
    assertThat(
            web.get()
                .uri("/articles/security-unlock")
                .with(SecurityMockMvcRequestPostProcessors.user("minji").roles("TECHNICIAN")))
        .hasStatusOk();
  }

  @Test
  void searchFindsAndShowsTheAnswer() {
    assertThat(page("/articles?q=VPN", "ko"))
        .bodyText()
        .contains("/articles/network-vpn-fails?lang=ko", "VPN 창을 완전히 닫고 다시 연결해 주세요.");
  }

  @Test
  void searchShowsTheQuestionAsText() {
    assertThat(web.get().uri("/articles").param("q", "<script>alert(1)</script>"))
        .bodyText()
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void articleTellsItsDateAndOtherLanguage() {
    assertThat(page("/articles/network-vpn-fails?lang=ko", "ko"))
        .bodyText()
        .contains("2026-11-01", "/articles/network-vpn-fails?lang=en")
        .contains("href=\"https://password.example.com\">https://password.example.com</a>에서")
        .doesNotContain("영문 문서");
  }

  @Test
  void otherLanguageIsMarked() {
    assertThat(page("/articles/network-vpn-fails?lang=en", "ko"))
        .bodyText()
        .contains("<article lang=\"en\">", "영문 문서");
  }

  @Test
  void articleIsRenderedSafely() {
    List<Article> before = knowledge.articles();
    knowledge.use(knowledge.index(Stream.concat(before.stream(), Stream.of(hostile())).toList()));
    try {
      assertThat(page("/articles/hostile", "en"))
          .bodyText()
          .doesNotContain("<img src=x", "<script>alert", "javascript:")
          .contains("&lt;img src=x");
    } finally {
      knowledge.use(knowledge.index(before));
    }
  }

  @Test
  void missingArticleHelpsOn() {
    assertThat(page("/articles/no-such-thing", "en"))
        .hasStatus(404)
        .bodyText()
        .contains("This article cannot be found", "name=\"q\"", "href=\"/articles\"");
  }

  private MvcTestResult page(String uri, String language) {
    return web.get().uri(uri).header("Accept-Language", language).accept("text/html").exchange();
  }

  private static Article hostile() {
    String attack = "<img src=x onerror=alert(1)>";
    return new Article(
        "hostile",
        Language.EN,
        attack,
        attack,
        List.of(ExampleQuestion.of("hostile")),
        List.of(),
        Article.Severity.LOW,
        Article.Audience.EVERYONE,
        "nobody",
        LocalDate.of(2026, 11, 1),
        attack + "\n\n<script>alert(1)</script>\n\n[click](javascript:alert(1))\n",
        new Place("knowledge/security/hostile.en.md", 1));
  }
}
