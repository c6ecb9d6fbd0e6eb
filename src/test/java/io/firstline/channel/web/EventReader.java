package io.firstline.channel.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads server-sent events one by one, and does not wait for ever. */
final class EventReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** One event; the id is empty where the server gave none. */
  record Event(String name, String id, JsonNode data) {}

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Stream<String> lines;

  private EventReader(Stream<String> lines) {
    this.lines = lines;
  }

  static EventReader of(Stream<String> lines) {
    EventReader reader = new EventReader(lines);
    Thread.ofVirtual().start(reader::read);
    return reader;
  }

  /** The next event of that name; others before it are passed over. */
  Event next(String name) {
    try {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (true) {
        Event event = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (event == null) {
          throw new AssertionError("No event '" + name + "' came in time.");
        }
        if (event.name().equals(name)) {
          return event;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Event nextMessage(String from) {
    Event event = next("message");
    while (!event.data().get("from").asString().equals(from)) {
      event = next("message");
    }
    return event;
  }

  @Override
  public void close() {
    lines.close();
  }

  private void read() {
    Map<String, String> fields = new HashMap<>();
    try {
      lines.forEach(
          line -> {
            int colon = line.indexOf(':');
            if (!line.isEmpty()) {
              fields.put(line.substring(0, colon), line.substring(colon + 1));
            } else if (fields.containsKey("data")) {
              events.add(
                  new Event(
                      fields.getOrDefault("event", "message"),
                      fields.getOrDefault("id", ""),
                      JsonMapper.shared().readTree(fields.get("data"))));
              fields.clear();
            }
          });
    } catch (RuntimeException closed) {
      // The test is over, or the server closed the stream.
    }
  }
}
