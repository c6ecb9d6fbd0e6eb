package io.firstline.channel.web;

import io.firstline.conversation.ConversationId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Carries a conversation's token to its event stream, the one request on which a browser cannot set
 * a header. Its path keeps it from every other request.
 */
record StreamCookie(ConversationId conversation, String token) {

  private static final String NAME = "chat-stream";
  private static final Duration LIFE = Duration.ofDays(90);

  static Optional<String> tokenIn(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
  }

  String header(HttpServletRequest request) {
    return ResponseCookie.from(NAME, token)
        .path("/api/chat/conversations/" + conversation + "/events")
        .httpOnly(true)
        .sameSite("Strict")
        .secure(request.isSecure())
        .maxAge(LIFE)
        .build()
        .toString();
  }
}
