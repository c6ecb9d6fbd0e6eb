package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.channel.web.ChatClient.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class StaticFilesTests {

  private final ChatClient chat;

  @Autowired
  StaticFilesTests(ChatClient chat) {
    this.chat = chat;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/chat.css",
        "/web/chat.js",
        "/web/mark.svg",
        "/assets/desk/desk.css",
        "/webjars/htmx.org/dist/htmx.min.js"
      })
  void fileIsKeptForMomentAndNotSentAgainUnchanged(String path) {
    Answer first = get(path, "");
    Answer again = get(path, first.header("etag"));

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("cache-control")).contains("max-age=60").doesNotContain("no-store");
    assertThat(first.header("etag")).startsWith("W/");
    assertThat(first.header("last-modified")).isEmpty();
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.header("cache-control")).doesNotContain("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/articles", "/desk/sign-in", "/api/chat/conversations/x"})
  void pagesAndAnswersAreNotKept(String path) {
    assertThat(get(path, "").header("cache-control")).contains("no-store");
  }

  private Answer get(String path, String tag) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(chat.root() + path)).GET();
    return chat.send(tag.isEmpty() ? request : request.header("If-None-Match", tag));
  }
}
