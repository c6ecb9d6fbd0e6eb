package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.channel.web.ChatClient.Answer;
import io.firstline.channel.web.ChatClient.Begun;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What people, programs and mischief send, through the HTTP API of the running service. */
@WebTest
class BadInputTests {

  private static final int AT_ONCE = 20;

  private final ChatClient chat;

  @Autowired
  BadInputTests(ChatClient chat) {
    this.chat = chat;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\\n\\t \\r\\n",
        "\\u0000\\u0007\\u001b",
        "\\u0085\\u009f",
        "\\u200b\\u200b\\ufeff",
        "\\u202e\\u2066\\u2069",
        "\\u00a0\\u3000\\u2003",
        "\\u3164\\u115f\\u2800",
        "\\u200d\\ufe0f",
        "\\ud800",
        "\\udc00\\ud800"
      })
  void textThatNobodyCanSeeIsRefused(String text) {
    Begun begun = chat.begin();

    Answer answer = chat.messages(begun, body(text, "1"));

    assertRefused(answer, 400);
    assertThat(answer.json().get("detail").asString()).contains("blank");
    assertThat(chat.view(begun).json().get("messages").size()).isEqualTo(1);
  }

  @Test
  void textThatIsFarTooLongIsRefusedWithTheLimit() {
    Answer answer = chat.say(chat.begin(), "가".repeat(20_000));

    assertRefused(answer, 400);
    assertThat(answer.json().get("detail").asString()).contains("8,000");
    assertRefused(chat.say(chat.begin(), "🔥".repeat(20_000)), 413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🔥😂🖨️",
        "👩‍👩‍👧‍👦",
        "!!!???",
        "ㅋㅋㅋㅋ",
        "12345",
        "مرحبا لا يعمل الحاسوب",
        "שלום",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "'; drop table conversation; --",
        "{{7*7}} ${7*7} %s %n {ticket}",
        "../../etc/passwd",
        "Z\u0335\u0322a\u0334l\u0337g\u0338o"
      })
  void strangeTextIsAnsweredAndKeptAsItIs(String text) {
    Begun begun = chat.begin();

    Answer answer = chat.say(begun, text);

    assertAnswered(answer);
    assertThat(said(begun)).containsExactly(text);
    assertThat(chat.view(begun).header("content-type")).startsWith("application/json");
    assertThat(chat.view(begun).header("x-content-type-options")).isEqualTo("nosniff");
  }

  @Test
  void signsThatTurnTheReadingDirectionAreTakenOut() {
    Begun begun = chat.begin();

    assertAnswered(chat.say(begun, "VPN \u202Etxt.exe\u202C\u2066 안\u200B 돼요\uFEFF"));

    assertThat(said(begun)).containsExactly("VPN txt.exe 안 돼요");
  }

  @Test
  void halfCharacterIsTakenOutAndTheRestIsAnswered() {
    Begun begun = chat.begin();

    assertAnswered(chat.messages(begun, body("VPN\\ud83d 안 돼요", "half")));

    assertThat(said(begun)).containsExactly("VPN  안 돼요");
  }

  @Test
  void halfCharacterInNamesAndIdsDoesNoHarm() {
    Answer begun =
        chat.post("", null, "{\"requester\":{\"name\":\"\\ud800\",\"email\":\"\\udfff@x\"}}");

    assertThat(begun.status()).isEqualTo(201);
    assertAnswered(
        chat.messages(chat.begin(), "{\"text\":\"VPN\",\"clientMessageId\":\"1\\ud800\"}"));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    Begun begun = chat.begin();
    byte[] body = "{\"text\":\"??\",\"clientMessageId\":\"1\"}".getBytes();
    body[9] = (byte) 0xC3;
    body[10] = (byte) 0x28;

    Answer answer =
        chat.send(
            chat.request("/" + begun.id() + "/messages")
                .header("Authorization", "Bearer " + begun.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));

    assertRefused(answer, 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"VPN\"",
        "[{\"text\":\"VPN\",\"clientMessageId\":\"1\"}]",
        "\"VPN\"",
        "null",
        "42",
        "",
        "{\"text\":[\"VPN\"],\"clientMessageId\":\"1\"}",
        "{\"text\":null,\"clientMessageId\":\"1\"}",
        "{\"text\":\"VPN\",\"clientMessageId\":null}",
        "{\"text\":\"VPN\",\"clientMessageId\":{\"a\":1}}",
        "<text>VPN</text>"
      })
  void bodyOfAnotherFormIsRefused(String body) {
    assertRefused(chat.messages(chat.begin(), body), 400);
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "[".repeat(5_000) + "]".repeat(5_000);

    assertRefused(chat.messages(chat.begin(), "{\"text\":" + deep + "}"), 400);
  }

  @Test
  void unknownConversationAndWrongTokenAreRefused() {
    Begun begun = chat.begin();
    String body = body("VPN", "1");

    assertRefused(chat.messages(new Begun(UUID.randomUUID().toString(), "x", ""), body), 404);
    assertRefused(chat.messages(new Begun("not-an-id", "x", ""), body), 404);
    assertRefused(chat.messages(new Begun(begun.id(), "x", ""), body), 401);
    assertRefused(chat.messages(new Begun(begun.id(), "x".repeat(4_000), ""), body), 401);
    assertThat(said(begun)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c-1-1", "c-999999-1", "flow:works", "c--1--1", "💥", "c-1-1\\u0000"})
  void choiceThatIsNotThereChangesNothingAndIsAnswered(String choice) {
    Begun begun = chat.begin();

    Answer answer =
        chat.messages(begun, "{\"choice\":\"%s\",\"clientMessageId\":\"1\"}".formatted(choice));

    assertAnswered(answer);
    assertThat(answer.json().get("holder").asString()).isEqualTo("bot");
    assertThat(answer.json().get("ticket").isNull()).isTrue();
  }

  @Test
  void choiceOfAnOlderMessageRepeatsTheQuestion() {
    Begun begun = chat.begin();
    JsonNode choices = choices(chat.say(begun, "VPN이 연결되지 않아요"));
    chat.say(begun, "고마워요");

    Answer answer =
        chat.messages(
            begun,
            "{\"choice\":\"%s\",\"clientMessageId\":\"old\"}"
                .formatted(choices.get(0).get("id").asString()));

    assertAnswered(answer);
    assertThat(answer.json().get("outcome").asString()).isEqualTo("open");
  }

  @Test
  void sameIdGivesTheSameTurnAndOtherContentConflicts() {
    Begun begun = chat.begin();

    Answer first = chat.say(begun, "VPN이 연결되지 않아요", "same");
    Answer again = chat.say(begun, "VPN이 연결되지 않아요", "same");
    Answer other = chat.say(begun, "프린터가 안 돼요", "same");
    Answer click = chat.messages(begun, "{\"choice\":\"c-3-1\",\"clientMessageId\":\"same\"}");

    assertThat(again.json()).isEqualTo(first.json());
    assertRefused(other, 409);
    assertRefused(click, 409);
    assertThat(said(begun)).containsExactly("VPN이 연결되지 않아요");
  }

  @Test
  void messagesAtOnceAreEachAnsweredOnceAndInOneOrder() throws Exception {
    Begun begun = chat.begin();
    List<Callable<Answer>> posts =
        IntStream.range(0, AT_ONCE)
            .<Callable<Answer>>mapToObj(i -> () -> chat.say(begun, "VPN " + i + "번이 안 돼요", "m" + i))
            .toList();

    Set<String> turns = new HashSet<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> post : threads.invokeAll(posts)) {
        assertThat(post.get().status()).isEqualTo(200);
        turns.add(post.get().json().get("turnId").asString());
      }
    }

    List<JsonNode> messages = messages(begun);
    assertThat(turns).hasSize(AT_ONCE);
    assertThat(said(begun)).hasSize(AT_ONCE).doesNotHaveDuplicates();
    assertThat(messages.stream().map(m -> m.get("id").asString()))
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, messages.size()).mapToObj(Long::toString).toList());
    for (String turn : turns) {
      assertThat(messages)
          .filteredOn(m -> m.has("turnId") && m.get("turnId").asString().equals(turn))
          .extracting(m -> m.get("from").asString())
          .startsWith("requester")
          .contains("assistant");
    }
  }

  private List<JsonNode> messages(Begun begun) {
    return StreamSupport.stream(chat.view(begun).json().get("messages").spliterator(), false)
        .toList();
  }

  private List<String> said(Begun begun) {
    return messages(begun).stream()
        .filter(m -> m.get("from").asString().equals("requester"))
        .map(m -> m.get("text").asString())
        .toList();
  }

  private static JsonNode choices(Answer answer) {
    return StreamSupport.stream(answer.json().get("messages").spliterator(), false)
        .map(m -> m.get("choices"))
        .filter(c -> !c.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The text stands in the JSON as it is written here, escapes too. */
  private static String body(String text, String id) {
    return "{\"text\":\"%s\",\"clientMessageId\":\"%s\"}".formatted(text, id);
  }

  private static void assertAnswered(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.json().get("messages").size()).isPositive();
    answer
        .json()
        .get("messages")
        .forEach(message -> assertThat(message.get("text").asString()).isNotBlank());
  }

  private static void assertRefused(Answer answer, int status) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.header("content-type")).startsWith("application/problem+json");
    assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    assertThat(answer.json().get("detail").asString()).isNotBlank();
    assertThat(answer.response().body())
        .doesNotContain("VPN", "Exception", "\tat ", "io.firstline", "jackson");
  }
}
