package io.firstline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.platform.live.LiveEvents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
@Timeout(30)
class LiveStreamsTests {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @LocalServerPort private int port;
  @Autowired private DeskPeople desk;
  @Autowired private LiveEvents live;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @Test
  void streamTellsNewsUntilItsPersonSignsOut() throws Exception {
    String page = signedIn("mina");
    BufferedReader stream = opened("/desk/events");
    assertThat(stream.readLine()).isEqualTo(":hello");

    live.publish("queue", "HD-7");

    assertThat(until(stream, "data:")).isEqualTo("data:HD-7");
    CompletableFuture<String> rest = CompletableFuture.supplyAsync(() -> until(stream, "never"));
    post("/desk/sign-out", "_csrf=" + encoded(csrf(page)));
    assertThat(rest.get(10, TimeUnit.SECONDS)).isEqualTo("end");
  }

  private String signedIn(String user) throws IOException, InterruptedException {
    desk.technician(user);
    String form =
        "username=%s&password=%s&_csrf=%s"
            .formatted(user, encoded(DeskPeople.PASSWORD), encoded(csrf(get("/desk/sign-in"))));
    assertThat(post("/desk/sign-in", form)).isEqualTo(302);
    return get("/desk");
  }

  private BufferedReader opened(String address) throws IOException, InterruptedException {
    var response =
        browser.send(
            HttpRequest.newBuilder(at(address)).header("Accept", "text/event-stream").build(),
            BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  private static String until(BufferedReader stream, String start) {
    try {
      for (String line = stream.readLine(); line != null; line = stream.readLine()) {
        if (line.startsWith(start)) {
          return line;
        }
      }
      return "end";
    } catch (IOException e) {
      return "broken";
    }
  }

  private static String csrf(String page) {
    Matcher token = CSRF.matcher(page);
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private String get(String address) throws IOException, InterruptedException {
    return browser
        .send(HttpRequest.newBuilder(at(address)).build(), BodyHandlers.ofString())
        .body();
  }

  private int post(String address, String form) throws IOException, InterruptedException {
    return browser
        .send(
            HttpRequest.newBuilder(at(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private URI at(String address) {
    return URI.create("http://127.0.0.1:" + port + address);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
