package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.firstline.conversation.ConversationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class ThrottleTests {

  private final Throttle throttle = new Throttle(new RateLimits(2, 3));
  private final ConversationId conversation = new ConversationId(UUID.randomUUID());

  @Test
  void oneConversationHasItsMeasure() {
    throttle.messageIn(conversation);
    throttle.messageIn(conversation);

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> throttle.messageIn(conversation));

    assertThat(refusal.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    assertThat(Long.parseLong(refusal.headers().getFirst(HttpHeaders.RETRY_AFTER)))
        .isBetween(1L, 61L);
  }

  @Test
  void otherConversationsAreFree() {
    throttle.messageIn(conversation);
    throttle.messageIn(conversation);

    assertThatCode(() -> throttle.messageIn(new ConversationId(UUID.randomUUID())))
        .doesNotThrowAnyException();
  }

  @Test
  void addressHasItsMeasure() {
    for (int i = 0; i < 3; i++) {
      throttle.messageFrom("192.0.2.1");
    }

    assertThat(catchThrowableOfType(Refusal.class, () -> throttle.messageFrom("192.0.2.1")))
        .isNotNull();
    assertThatCode(() -> throttle.messageFrom("192.0.2.2")).doesNotThrowAnyException();
  }

  @Test
  void typingCostsNoMessage() {
    throttle.typingIn(conversation);
    throttle.typingIn(conversation);

    assertThatCode(() -> throttle.messageIn(conversation)).doesNotThrowAnyException();
  }
}
