package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.FirstlineApplication;
import io.firstline.channel.web.ChatClient.Answer;
import io.firstline.channel.web.ChatClient.Begun;
import io.firstline.platform.persistence.TestDatabase;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    classes = FirstlineApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "firstline.knowledge-dir=src/test/resources/web/knowledge",
      "firstline.flows-dir=src/test/resources/web/conversation-flows",
      "firstline.watch=false"
    })
@Import(ChatClient.class)
@DirtiesContext
class DatabaseAwayTests {

  private static final TestDatabase DATABASE = TestDatabase.fresh();

  @Autowired private ChatClient chat;

  @DynamicPropertySource
  static void ownDatabase(DynamicPropertyRegistry properties) {
    for (String property : DATABASE.properties()) {
      String[] pair = property.split("=", 2);
      properties.add(pair[0], () -> pair[1]);
    }
  }

  @Test
  void whoWaitsIsToldWithinThreeSeconds() {
    Begun begun = chat.begin();
    DATABASE.close();

    for (Supplier<Answer> request :
        List.<Supplier<Answer>>of(
            () -> chat.say(begun, "VPN이 연결되지 않아요"),
            () -> chat.post("", null, "{}"),
            () -> chat.view(begun))) {
      Answer answer = quick(request);

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("content-type")).startsWith("application/problem+json");
      assertThat(answer.header("retry-after")).isNotEmpty();
    }
    assertThat(quick(this::health).status()).isEqualTo(503);
  }

  private Answer health() {
    return chat.send(HttpRequest.newBuilder(URI.create(chat.root() + "/actuator/health")).GET());
  }

  private static Answer quick(Supplier<Answer> request) {
    long start = System.nanoTime();
    Answer answer = request.get();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    return answer;
  }
}
