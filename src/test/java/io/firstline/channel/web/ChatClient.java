package io.firstline.channel.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the chat API over HTTP, as a browser would. */
@Lazy
final class ChatClient {

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.shared();
  private final Environment environment;

  ChatClient(Environment environment) {
    this.environment = environment;
  }

  /** What came back. */
  record Answer(HttpResponse<String> response, JsonNode json) {

    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** A conversation that was begun. */
  record Begun(String id, String token, String cookie) {}

  Begun begin() {
    Answer answer = post("", null, "{\"language\":\"ko\"}");
    return new Begun(
        answer.json().get("conversationId").asString(),
        answer.json().get("token").asString(),
        answer.header("set-cookie"));
  }

  Answer say(Begun conversation, String text) {
    return say(conversation, text, UUID.randomUUID().toString());
  }

  Answer say(Begun conversation, String text, String clientMessageId) {
    return messages(
        conversation,
        json.createObjectNode()
            .put("text", text)
            .put("clientMessageId", clientMessageId)
            .toString());
  }

  Answer messages(Begun conversation, String body) {
    return post("/" + conversation.id() + "/messages", conversation.token(), body);
  }

  Answer view(Begun conversation) {
    return send(
        request("/" + conversation.id())
            .header("Authorization", "Bearer " + conversation.token())
            .GET());
  }

  Answer post(String path, @Nullable String token, String body) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return send(token == null ? request : request.header("Authorization", "Bearer " + token));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
      boolean isJson = response.headers().firstValue("content-type").orElse("").contains("json");
      return new Answer(
          response, isJson ? json.readTree(response.body()) : json.createObjectNode());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root() + "/api/chat/conversations" + path));
  }

  String root() {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }

  /** Opens the event stream as it is opened by a request that is given the rest. */
  EventReader events(HttpRequest.Builder request) {
    return EventReader.of(
        http.sendAsync(
                request.header("Accept", "text/event-stream").GET().build(), BodyHandlers.ofLines())
            .join()
            .body());
  }

  EventReader events(Begun conversation) {
    return events(
        request("/" + conversation.id() + "/events")
            .header("Authorization", "Bearer " + conversation.token()));
  }
}
