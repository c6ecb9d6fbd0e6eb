package io.firstline.channel.web;

import io.firstline.conversation.ConversationId;
import io.firstline.knowledge.KnowledgeBase;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before the chat API: lets in whoever holds the conversation's token, at a bearable pace,
 * once there is something to answer with.
 */
@Component
@Profile("!memory")
final class ChatGate implements HandlerInterceptor {

  private static final String BEARER = "Bearer ";
  private static final Duration START_UP_PAUSE = Duration.ofSeconds(5);

  private final ChatSettings settings;
  private final ChatAccess access;
  private final Throttle throttle;
  private final KnowledgeBase knowledge;
  private final ApplicationAvailability availability;

  ChatGate(
      ChatSettings settings,
      ChatAccess access,
      Throttle throttle,
      KnowledgeBase knowledge,
      ApplicationAvailability availability) {
    this.settings = settings;
    this.access = access;
    this.throttle = throttle;
    this.knowledge = knowledge;
    this.availability = availability;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      return true;
    }
    if (settings.access() == ChatSettings.Access.SIGNED_IN) {
      throw Refusal.signInNeeded();
    }
    requireContent();
    boolean typing = isFor("/typing", request);
    boolean message = request.getMethod().equals("POST") && !typing;
    if (message) {
      throttle.messageFrom(request.getRemoteAddr());
    }
    Optional<ConversationId> conversation = opened(request);
    if (message) {
      conversation.ifPresent(throttle::messageIn);
    } else if (typing) {
      conversation.ifPresent(throttle::typingIn);
    }
    return true;
  }

  private void requireContent() {
    if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC
        || knowledge.articles().isEmpty()) {
      throw Refusal.unavailable("The service has no content to answer with yet.", START_UP_PAUSE);
    }
  }

  /** The conversation that the request names, once its token proved right. */
  private Optional<ConversationId> opened(HttpServletRequest request) {
    @Nullable String id = conversationIn(request);
    if (id == null) {
      return Optional.empty();
    }
    String token = token(request).orElseThrow(Refusal::unauthorized);
    ConversationId conversation = conversation(id);
    boolean opens = access.opens(conversation, token).orElseThrow(Refusal::unknownConversation);
    if (!opens) {
      throw Refusal.unauthorized();
    }
    return Optional.of(conversation);
  }

  private static @Nullable String conversationIn(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && variables.get("id") instanceof String id
        ? id
        : null;
  }

  /** By the pattern that was matched: the address itself can be written in many ways. */
  private static boolean isFor(String end, HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
            instanceof String pattern
        && pattern.endsWith(end);
  }

  private static Optional<String> token(HttpServletRequest request) {
    @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.of(header.substring(BEARER.length()).strip());
    }
    return isFor("/events", request) ? StreamCookie.tokenIn(request) : Optional.empty();
  }

  private static ConversationId conversation(String id) {
    try {
      return ConversationId.of(id);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.unknownConversation();
    }
  }
}
