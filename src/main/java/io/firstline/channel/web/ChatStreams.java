package io.firstline.channel.web;

import io.firstline.conversation.ConversationId;
import io.firstline.conversation.Conversations;
import io.firstline.platform.live.LiveEvents;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** The pages that are open now; they end before the server stops, or it would wait for them. */
@Component
@Profile("!memory")
final class ChatStreams implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ChatStreams.class);
  private static final int PAGES_OF_ONE_CONVERSATION = 8;
  private static final long NO_TIMEOUT = 0L;

  private final Conversations conversations;
  private final LiveEvents live;
  private final JsonMapper json;
  private final Map<ConversationId, Deque<ChatStream>> open = new HashMap<>();
  private volatile boolean running;

  ChatStreams(Conversations conversations, LiveEvents live, JsonMapper json) {
    this.conversations = conversations;
    this.live = live;
    this.json = json;
  }

  SseEmitter open(ConversationId id, ResumePoint from) {
    SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
    ChatStream stream =
        new ChatStream(id, from, conversations, live, new StreamWriter(emitter, json));
    admit(id, stream);
    Thread.ofVirtual().name("chat-stream-" + id).start(() -> follow(id, stream));
    return emitter;
  }

  private void follow(ConversationId id, ChatStream stream) {
    try {
      stream.run();
    } catch (RuntimeException failure) {
      log.warn("chat stream ended early conversation={}", id, failure);
    } finally {
      forget(id, stream);
    }
  }

  /** The oldest page makes room: a browser that lost its line may have left it behind. */
  private synchronized void admit(ConversationId id, ChatStream stream) {
    Deque<ChatStream> pages = open.computeIfAbsent(id, _ -> new ArrayDeque<>());
    pages.addLast(stream);
    if (pages.size() > PAGES_OF_ONE_CONVERSATION) {
      pages.removeFirst().end();
    }
  }

  private synchronized void forget(ConversationId id, ChatStream stream) {
    open.computeIfPresent(
        id,
        (_, pages) -> {
          pages.remove(stream);
          return pages.isEmpty() ? null : pages;
        });
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public synchronized void stop() {
    running = false;
    open.values().forEach(pages -> pages.forEach(ChatStream::end));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
