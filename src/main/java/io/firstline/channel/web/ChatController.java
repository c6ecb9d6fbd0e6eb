package io.firstline.channel.web;

import io.firstline.conversation.ConversationId;
import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Conversations;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The chat API: begins conversations, takes messages, shows and streams what was said. */
@RestController
@RequestMapping("/api/chat/conversations")
@Profile("!memory")
final class ChatController {

  private final Conversations conversations;
  private final ChatAccess access;
  private final ChatStreams streams;
  private final Clock clock;

  ChatController(Conversations conversations, ChatAccess access, ChatStreams streams, Clock clock) {
    this.conversations = conversations;
    this.access = access;
    this.streams = streams;
    this.clock = clock;
  }

  @PostMapping
  ResponseEntity<ChatJson.Begun> begin(
      @RequestBody(required = false) ChatRequest.@Nullable Begin body, HttpServletRequest request) {
    ChatRequest.Begin begin = body == null ? new ChatRequest.Begin(null, null) : body;
    ConversationView view = conversations.open("web", begin.spoken(), begin.identity());
    String token = access.grant(view.id());
    return answer(HttpStatus.CREATED, view.id(), token, request)
        .body(ChatJson.Begun.of(view, token));
  }

  @PostMapping("/{id}/messages")
  ChatJson.Turn say(@PathVariable ConversationId id, @RequestBody ChatRequest.Say body) {
    return ChatJson.Turn.of(conversations.say(body.in(id, clock.instant())));
  }

  /** Renews the cookie too, so that a page that knows its token can always stream. */
  @GetMapping("/{id}")
  ResponseEntity<ChatJson.View> view(
      @PathVariable ConversationId id,
      @RequestHeader(HttpHeaders.AUTHORIZATION) String bearer,
      HttpServletRequest request) {
    String token = bearer.substring(bearer.indexOf(' ') + 1).strip();
    return answer(HttpStatus.OK, id, token, request).body(ChatJson.View.of(conversations.view(id)));
  }

  @GetMapping("/{id}/events")
  ResponseEntity<SseEmitter> events(
      @PathVariable ConversationId id,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      @RequestParam(required = false) @Nullable String after) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .body(streams.open(id, ResumePoint.of(lastEventId, after)));
  }

  @PostMapping("/{id}/feedback")
  ChatJson.View feedback(@PathVariable ConversationId id, @RequestBody ChatRequest.Rate body) {
    return ChatJson.View.of(conversations.feedback(id, body.feedback()));
  }

  @PostMapping("/{id}/typing")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void typing(@PathVariable ConversationId id) {
    conversations.typing(id, false);
  }

  private static ResponseEntity.BodyBuilder answer(
      HttpStatus status, ConversationId id, String token, HttpServletRequest request) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.SET_COOKIE, new StreamCookie(id, token).header(request));
  }
}
