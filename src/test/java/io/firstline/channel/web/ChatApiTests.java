package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.channel.web.ChatClient.Answer;
import io.firstline.channel.web.ChatClient.Begun;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@WebTest
class ChatApiTests {

  private final ChatClient chat;
  private final JdbcClient jdbc;

  @Autowired
  ChatApiTests(ChatClient chat, JdbcClient jdbc) {
    this.chat = chat;
    this.jdbc = jdbc;
  }

  @Test
  void beginningGreets() {
    Answer begun = chat.post("", null, "{\"language\":\"en\",\"requester\":{\"name\":\"Kim\"}}");

    assertThat(begun.status()).isEqualTo(201);
    assertThat(begun.json().get("token").asString()).hasSize(43);
    JsonNode greeting = begun.json().get("messages").get(0);
    assertThat(greeting.get("id").asString()).isEqualTo("1");
    assertThat(greeting.get("from").asString()).isEqualTo("assistant");
    assertThat(greeting.get("choices").isArray()).isTrue();
    assertThat(greeting.get("source").isNull()).isTrue();
    assertThat(greeting.has("name")).isFalse();
  }

  @Test
  void beginningNeedsNoBody() {
    Answer begun = chat.send(chat.request("").POST(HttpRequest.BodyPublishers.noBody()));

    assertThat(begun.status()).isEqualTo(201);
  }

  @Test
  void cookieOpensOnlyTheStreamOfItsConversation() {
    Begun begun = chat.begin();

    assertThat(begun.cookie())
        .contains(
            "HttpOnly", "SameSite=Strict", "Path=/api/chat/conversations/" + begun.id() + "/events")
        .doesNotContain("Secure");
  }

  @Test
  void cookieIsSecureBehindHttps() {
    Answer begun =
        chat.send(
            chat.request("")
                .header("X-Forwarded-Proto", "https")
                .POST(HttpRequest.BodyPublishers.noBody()));

    assertThat(begun.header("set-cookie")).contains("Secure");
  }

  @Test
  void tokenIsKeptAsHashOnly() {
    Begun begun = chat.begin();

    byte[] kept =
        jdbc.sql("select token_hash from chat_access where conversation = ?::uuid")
            .param(begun.id())
            .query(byte[].class)
            .single();

    assertThat(kept).hasSize(32).isNotEqualTo(begun.token().getBytes());
  }

  @Test
  void turnHasEveryFieldOfTheContract() {
    Answer turn = chat.say(chat.begin(), "VPN이 연결되지 않아요");

    assertThat(turn.status()).isEqualTo(200);
    assertThat(turn.json().propertyNames())
        .containsExactly(
            "turnId",
            "language",
            "decision",
            "topic",
            "flow",
            "step",
            "holder",
            "offersTechnician",
            "outcome",
            "ticket",
            "messages");
    assertThat(turn.json().get("ticket").isNull()).isTrue();
    assertThat(turn.json().get("holder").asString()).isEqualTo("bot");
    assertThat(turn.json().get("messages").get(0).propertyNames())
        .containsExactly("id", "from", "text", "at", "turnId", "choices", "source");
  }

  @Test
  void handOffGivesTicket() {
    Answer turn = chat.say(chat.begin(), "담당자 연결해 주세요");

    assertThat(turn.json().get("holder").asString()).isEqualTo("queue");
    assertThat(turn.json().get("ticket").propertyNames())
        .containsExactly("number", "state", "priority");
  }

  @Test
  void choiceIsTakenByItsId() {
    Begun begun = chat.begin();
    JsonNode messages = chat.say(begun, "VPN이 연결되지 않아요").json().get("messages");
    String choice =
        StreamSupport.stream(messages.spliterator(), false)
            .flatMap(m -> StreamSupport.stream(m.get("choices").spliterator(), false))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asString();

    Answer turn =
        chat.messages(begun, "{\"choice\":\"%s\",\"clientMessageId\":\"c\"}".formatted(choice));

    assertThat(turn.status()).isEqualTo(200);
  }

  @Test
  void sameIdIsSameTurn() {
    Begun begun = chat.begin();

    Answer first = chat.say(begun, "VPN이 연결되지 않아요", "same");
    Answer second = chat.say(begun, "VPN이 연결되지 않아요", "same");

    assertThat(second.json()).isEqualTo(first.json());
    assertThat(ofRequester(chat.view(begun).json())).isEqualTo(1);
  }

  @Test
  void sameIdAtTheSameTimeIsSameTurn() {
    Begun begun = chat.begin();

    Set<JsonNode> turns = ConcurrentHashMap.newKeySet();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        threads.submit(() -> turns.add(chat.say(begun, "VPN이 연결되지 않아요", "same").json()));
      }
    }

    assertThat(turns).hasSize(1);
    assertThat(ofRequester(chat.view(begun).json())).isEqualTo(1);
  }

  @Test
  void sameIdWithOtherContentConflicts() {
    Begun begun = chat.begin();
    chat.say(begun, "VPN이 연결되지 않아요", "same");

    Answer other = chat.say(begun, "프린터가 안 돼요", "same");

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.header("content-type")).isEqualTo("application/problem+json");
    assertThat(other.response().body()).doesNotContain("프린터");
  }

  @Test
  void viewTellsWhatWasSaid() {
    Begun begun = chat.begin();
    Answer turn = chat.say(begun, "VPN이 연결되지 않아요");

    JsonNode view = chat.view(begun).json();

    assertThat(view.propertyNames())
        .contains(
            "conversationId",
            "language",
            "holder",
            "flow",
            "step",
            "paused",
            "outcome",
            "ticket",
            "messages");
    JsonNode own = view.get("messages").get(1);
    assertThat(own.get("from").asString()).isEqualTo("requester");
    assertThat(own.get("text").asString()).isEqualTo("VPN이 연결되지 않아요");
    assertThat(own.get("turnId")).isEqualTo(turn.json().get("turnId"));
    assertThat(own.get("at").asString()).endsWith("Z");
  }

  @Test
  void feedbackThatItIsNotSolvedReopens() {
    Begun begun = chat.begin();
    chat.say(begun, "VPN이 연결되지 않아요");

    Answer feedback =
        chat.post("/" + begun.id() + "/feedback", begun.token(), "{\"solved\":false}");

    assertThat(feedback.status()).isEqualTo(200);
    assertThat(feedback.json().get("outcome").asString()).isIn("open", "handed-off");
  }

  @Test
  void typingIsNoMessage() {
    Begun begun = chat.begin();

    Answer typing = chat.post("/" + begun.id() + "/typing", begun.token(), "{}");

    assertThat(typing.status()).isEqualTo(204);
    assertThat(ofRequester(chat.view(begun).json())).isZero();
  }

  private static long ofRequester(JsonNode view) {
    return StreamSupport.stream(view.get("messages").spliterator(), false)
        .filter(m -> m.get("from").asString().equals("requester"))
        .count();
  }
}
