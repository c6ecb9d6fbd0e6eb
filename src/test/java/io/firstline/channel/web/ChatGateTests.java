package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firstline.knowledge.Article;
import io.firstline.knowledge.ExampleQuestion;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.knowledge.KnowledgeBases;
import io.firstline.language.Language;
import io.firstline.platform.persistence.TestDatabase;
import io.firstline.source.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ChatGateTests {

  private final KnowledgeBase knowledge = KnowledgeBases.empty();
  private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();

  @Test
  void beginningIsOpenToAll() {
    ready();

    assertThat(begin(ChatSettings.Access.OPEN)).isNull();
  }

  @Test
  void signedInChatIsClosedWhileNobodyCanSignIn() {
    ready();

    assertThat(begin(ChatSettings.Access.SIGNED_IN).status()).isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void withoutContentNobodyIsAnswered() {
    accept();

    Refusal refusal = begin(ChatSettings.Access.OPEN);

    assertThat(refusal.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    assertThat(refusal.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
  }

  @Test
  void beforeTheServiceIsReadyNobodyIsAnswered() {
    knowledge.use(knowledge.index(List.of(article())));

    assertThat(begin(ChatSettings.Access.OPEN).status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
  }

  private @Nullable Refusal begin(ChatSettings.Access access) {
    ChatGate gate =
        new ChatGate(
            new ChatSettings(access),
            new ChatAccess(TestDatabase.fresh().jdbc()),
            new Throttle(new RateLimits(60, 600)),
            knowledge,
            availability);
    return catchThrowableOfType(
        Refusal.class,
        () ->
            gate.preHandle(
                new MockHttpServletRequest("POST", "/api/chat/conversations"),
                new MockHttpServletResponse(),
                this));
  }

  private void ready() {
    accept();
    knowledge.use(knowledge.index(List.of(article())));
  }

  private void accept() {
    availability.onApplicationEvent(
        new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));
  }

  private static Article article() {
    return new Article(
        "network-vpn-fails",
        Language.EN,
        "VPN",
        "Connect again.",
        List.of(ExampleQuestion.of("VPN is down")),
        List.of(),
        Article.Severity.NORMAL,
        Article.Audience.EVERYONE,
        "network",
        LocalDate.of(2026, 11, 1),
        "Connect again.",
        new Place("knowledge/network/network-vpn-fails.en.md", 1));
  }
}
