package io.firstline.desk;

import io.firstline.people.Person;
import io.firstline.platform.live.LiveEvents;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The streams that are open; they end when their person signs out and when the node stops. */
@Component
@Profile("!memory")
final class LiveStreams {

  private static final String SIGNED_OUT = "signed-out";

  private final LiveEvents live;
  private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();

  LiveStreams(LiveEvents live) {
    this.live = live;
    live.subscribe(SIGNED_OUT, this::close);
  }

  SseEmitter open(Person person, String topic) {
    LiveStream stream = new LiveStream(person.user());
    open.add(stream);
    return stream.start(live, topic, () -> open.remove(stream));
  }

  /** Told to every node, for the stream may be open at another one. */
  @EventListener
  void on(LogoutSuccessEvent signedOut) {
    live.publish(SIGNED_OUT, signedOut.getAuthentication().getName());
  }

  /** Before the web server waits for its requests to end, for these would not. */
  @EventListener
  void on(ContextClosedEvent closing) {
    open.forEach(LiveStream::close);
  }

  private void close(String user) {
    open.stream().filter(stream -> stream.user().equals(user)).forEach(LiveStream::close);
  }
}
