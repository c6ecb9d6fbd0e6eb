package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.channel.web.ChatClient.Answer;
import io.firstline.channel.web.ChatClient.Begun;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ChatProblemsTests {

  private final ChatClient chat;

  @Autowired
  ChatProblemsTests(ChatClient chat) {
    this.chat = chat;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"clientMessageId\":\"1\"}",
        "{\"text\":\"a\",\"choice\":\"c-1-1\",\"clientMessageId\":\"1\"}",
        "{\"text\":\" \\n\\t \",\"clientMessageId\":\"1\"}",
        "{\"text\":\"\\u0000\",\"clientMessageId\":\"1\"}",
        "{\"text\":\"secret words\"}",
        "{\"text\":\"secret words\",\"clientMessageId\":\" \"}",
        "{\"text\":{\"secret\":\"words\"},\"clientMessageId\":\"1\"}",
        "[]",
        "null",
        "",
        "{\"text\":\"secret words"
      })
  void unfitMessageIsRefusedWithoutEcho(String body) {
    Answer answer = chat.messages(chat.begin(), body);

    assertProblem(answer, 400);
    assertThat(answer.response().body()).doesNotContain("secret");
  }

  @Test
  void tooLongTextNamesTheLimit() {
    Answer answer = chat.say(chat.begin(), "가".repeat(8_001));

    assertProblem(answer, 400);
    assertThat(answer.json().get("detail").asString()).contains("8,000");
  }

  @Test
  void longestTextIsTaken() {
    assertThat(chat.say(chat.begin(), "가".repeat(8_000)).status()).isEqualTo(200);
  }

  @Test
  void tooLongMessageIdIsRefused() {
    assertProblem(chat.say(chat.begin(), "VPN", "x".repeat(101)), 400);
  }

  @Test
  void textIsTakenWithoutItsControlCharacters() {
    Begun begun = chat.begin();

    chat.say(begun, "VPN\u0000\u0007이 안 돼요");

    assertThat(chat.view(begun).json().get("messages").get(1).get("text").asString())
        .isEqualTo("VPN이 안 돼요");
  }

  @Test
  void thirdLanguageIsRefused() {
    assertProblem(chat.post("", null, "{\"language\":\"fr\"}"), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"solved\":true,\"score\":0}", "{\"solved\":true,\"score\":6}"})
  void unfitFeedbackIsRefused(String body) {
    Begun begun = chat.begin();

    assertProblem(chat.post("/" + begun.id() + "/feedback", begun.token(), body), 400);
  }

  @Test
  void withoutTokenNothingIsToldOfAnyConversation() {
    Answer existing = chat.send(chat.request("/" + chat.begin().id()).GET());
    Answer unknown = chat.send(chat.request("/" + UUID.randomUUID()).GET());

    assertProblem(existing, 401);
    assertProblem(unknown, 401);
    assertThat(existing.header("www-authenticate")).isEqualTo("Bearer");
  }

  @Test
  void otherConversationsTokenIsWrong() {
    Begun mine = chat.begin();
    Begun other = new Begun(chat.begin().id(), mine.token(), "");

    assertProblem(chat.view(other), 401);
    assertProblem(chat.messages(other, "{\"text\":\"a\""), 401);
  }

  @Test
  void streamCookieOpensNothingElse() {
    Begun begun = chat.begin();
    String cookie = begun.cookie().substring(0, begun.cookie().indexOf(';'));

    assertProblem(chat.send(chat.request("/" + begun.id()).header("Cookie", cookie).GET()), 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5f2d7a52-6d52-4f0e-9d8b-3a6a3c1a0a11", "not-an-id"})
  void unknownConversationIsNotFound(String id) {
    assertProblem(chat.view(new Begun(id, "token", "")), 404);
  }

  @Test
  void largeBodyIsRefused() {
    assertProblem(chat.messages(chat.begin(), " ".repeat(65_537)), 413);
  }

  @Test
  void otherMediaTypeIsRefused() {
    Begun begun = chat.begin();

    Answer answer =
        chat.send(
            chat.request("/" + begun.id() + "/messages")
                .header("Authorization", "Bearer " + begun.token())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("hello")));

    assertProblem(answer, 415);
  }

  @Test
  void streamWithoutAccessIsProblem() {
    Answer answer =
        chat.send(
            chat.request("/" + chat.begin().id() + "/events")
                .header("Accept", "text/event-stream")
                .GET());

    assertProblem(answer, 401);
  }

  @Test
  void tooManyMessagesMustWait() {
    Begun begun = chat.begin();

    for (int i = 0; i < 60; i++) {
      chat.say(begun, "안녕하세요");
    }
    Answer answer = chat.say(begun, "안녕하세요");

    assertProblem(answer, 429);
    assertThat(Integer.parseInt(answer.header("retry-after"))).isBetween(1, 61);
    assertThat(chat.say(chat.begin(), "안녕하세요").status()).isEqualTo(200);
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    assertThat(answer.json().get("detail").asString()).isNotBlank();
    assertThat(answer.json().has("trace")).isFalse();
  }
}
