package io.firstline.channel.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that the chat API does not serve, with the sentence that says why. */
final class Refusal extends RuntimeException {

  private final HttpStatus status;
  private final HttpHeaders headers = new HttpHeaders();

  private Refusal(HttpStatus status, String detail) {
    super(detail, null, false, false);
    this.status = status;
  }

  static Refusal badRequest(String detail) {
    return new Refusal(HttpStatus.BAD_REQUEST, detail);
  }

  static Refusal unauthorized() {
    Refusal refusal =
        new Refusal(
            HttpStatus.UNAUTHORIZED,
            "This conversation opens only with its own token, sent as 'Authorization: Bearer'.");
    refusal.headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return refusal;
  }

  static Refusal signInNeeded() {
    return new Refusal(
        HttpStatus.FORBIDDEN, "This chat is for signed-in people, and sign-in is not set up yet.");
  }

  static Refusal unknownConversation() {
    return new Refusal(HttpStatus.NOT_FOUND, "There is no such conversation.");
  }

  static Refusal conflict() {
    return new Refusal(
        HttpStatus.CONFLICT,
        "This clientMessageId was already used for a message with other content.");
  }

  static Refusal tooLarge(int limit) {
    return new Refusal(
        HttpStatus.CONTENT_TOO_LARGE, "The body is larger than " + limit / 1024 + " KB.");
  }

  static Refusal tooMany(Duration wait) {
    return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "Too many messages in a minute.").after(wait);
  }

  static Refusal unavailable(String why, Duration wait) {
    return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, why).after(wait);
  }

  HttpStatus status() {
    return status;
  }

  HttpHeaders headers() {
    return headers;
  }

  String detail() {
    @Nullable String detail = getMessage();
    return detail == null ? status.getReasonPhrase() : detail;
  }

  private Refusal after(Duration wait) {
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
    return this;
  }
}
