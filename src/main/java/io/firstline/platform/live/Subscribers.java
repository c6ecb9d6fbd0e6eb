package io.firstline.platform.live;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who listens to what in this process. */
@Component
final class Subscribers {

  private static final Logger log = LoggerFactory.getLogger(Subscribers.class);

  private final ConcurrentMap<String, List<Listener>> byTopic = new ConcurrentHashMap<>();

  LiveEvents.Subscription add(String topic, Consumer<String> consumer) {
    var listener = new Listener(consumer);
    byTopic.compute(
        topic,
        (name, present) -> {
          var listeners = present == null ? new CopyOnWriteArrayList<Listener>() : present;
          listeners.add(listener);
          return listeners;
        });
    return () -> remove(topic, listener);
  }

  void tell(String topic, String detail) {
    for (var listener : byTopic.getOrDefault(topic, List.of())) {
      try {
        listener.consumer.accept(detail);
      } catch (RuntimeException e) {
        log.warn("live topic={} listener=failed", topic, e);
      }
    }
  }

  private void remove(String topic, Listener listener) {
    byTopic.computeIfPresent(
        topic,
        (name, listeners) -> {
          listeners.remove(listener);
          return listeners.isEmpty() ? null : listeners;
        });
  }

  /** No record: the same consumer may listen twice. */
  private static final class Listener {
    private final Consumer<String> consumer;

    private Listener(Consumer<String> consumer) {
      this.consumer = consumer;
    }
  }
}
