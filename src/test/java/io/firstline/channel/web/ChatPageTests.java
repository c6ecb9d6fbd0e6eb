package io.firstline.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.channel.web.ChatClient.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ChatPageTests {

  private final ChatClient chat;

  @Autowired
  ChatPageTests(ChatClient chat) {
    this.chat = chat;
  }

  @ParameterizedTest
  @CsvSource({
    "'ko-KR,ko;q=0.9,en;q=0.8', ko",
    "'en-GB,en;q=0.9', en",
    "'fr-FR,fr;q=0.9,ko;q=0.5', ko",
    "'fr-FR', en"
  })
  void pageStartsInTheBrowsersLanguage(String asked, String language) {
    assertThat(page("/", asked).response().body()).contains("<html lang=\"" + language + "\">");
  }

  @Test
  void pageHasNothingInline() {
    String page = page("/", "ko").response().body();

    assertThat(page).doesNotContain("<style", " style=", " onclick=", "http://", "https://");
    assertThat(page.split("<script").length - 1).isEqualTo(1);
    assertThat(page).contains("<script type=\"module\" src=\"/web/chat.js\"></script>");
  }

  @ParameterizedTest
  @CsvSource({"ko, 이 주소에는 아무것도 없어요", "en, There is nothing at this address"})
  void lostVisitorIsHelpedOn(String language, String words) {
    Answer lost = page("/no-such-page", language);

    assertThat(lost.status()).isEqualTo(404);
    assertThat(lost.response().body()).contains(words, "href=\"/\"", "href=\"/articles\"");
  }

  private Answer page(String path, String language) {
    return chat.send(
        HttpRequest.newBuilder(URI.create(chat.root() + path))
            .header("Accept", "text/html")
            .header("Accept-Language", language)
            .GET());
  }
}
