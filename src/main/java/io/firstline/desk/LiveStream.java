package io.firstline.desk;

import io.firstline.platform.live.LiveEvents;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page's news, on a thread of its own, because a slow reader must not hold up the sender.
 * Ends by itself after a while; the browser comes back, and is asked again who it is.
 */
final class LiveStream {

  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final String user;
  private final SseEmitter emitter = new SseEmitter(LIFE.plus(HEARTBEAT).toMillis());
  // A page that lags this far behind reads everything again anyway.
  private final BlockingQueue<String> news = new ArrayBlockingQueue<>(200);
  private volatile @Nullable Thread thread;
  private volatile boolean closed;

  LiveStream(String user) {
    this.user = user;
  }

  String user() {
    return user;
  }

  SseEmitter start(LiveEvents live, String topic, Runnable ended) {
    LiveEvents.Subscription subscription = live.subscribe(topic, news::offer);
    emitter.onError(error -> close());
    emitter.onTimeout(this::close);
    Thread sender =
        Thread.ofVirtual()
            .name("live " + topic)
            .unstarted(
                () -> {
                  try (subscription) {
                    send();
                  } finally {
                    ended.run();
                  }
                });
    thread = sender;
    sender.start();
    return emitter;
  }

  void close() {
    closed = true;
    Thread sender = thread;
    if (sender != null) {
      sender.interrupt();
    }
  }

  private void send() {
    Instant end = Instant.now().plus(LIFE);
    try {
      emitter.send(SseEmitter.event().comment("hello").reconnectTime(3000));
      while (!closed && Instant.now().isBefore(end)) {
        String detail = news.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        if (detail == null) {
          emitter.send(SseEmitter.event().comment("beat"));
        } else {
          news.removeIf(detail::equals);
          emitter.send(SseEmitter.event().name("news").data(detail));
        }
      }
    } catch (IOException | IllegalStateException gone) {
      // The browser has left; that is how most streams end.
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      emitter.complete();
    }
  }
}
