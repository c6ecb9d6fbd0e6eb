package io.firstline.channel.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Writes server-sent events whose data is JSON. */
final class StreamWriter {

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
  private static final long RECONNECT_MILLIS = 2_000;

  private final SseEmitter emitter;
  private final JsonMapper json;

  StreamWriter(SseEmitter emitter, JsonMapper json) {
    this.emitter = emitter;
    this.json = json;
  }

  void whenGone(Runnable gone) {
    emitter.onCompletion(gone);
    emitter.onTimeout(gone);
    emitter.onError(_ -> gone.run());
  }

  void open() throws IOException {
    emitter.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("open"));
  }

  void heartbeat() throws IOException {
    emitter.send(SseEmitter.event().comment("still here"));
  }

  void send(long id, String event, Object data) throws IOException {
    write(SseEmitter.event().id(Long.toString(id)), event, data);
  }

  void send(String event, Object data) throws IOException {
    write(SseEmitter.event(), event, data);
  }

  void close() {
    emitter.complete();
  }

  private void write(SseEmitter.SseEventBuilder builder, String event, Object data)
      throws IOException {
    emitter.send(builder.name(event).data(json.writeValueAsString(data), TEXT));
  }
}
