package io.firstline.platform.live;

import java.util.function.Consumer;

/**
 * News for open pages: a topic and a short detail (an id, never text of a person). Sent when the
 * caller's transaction commits, to every node. A node whose connection breaks misses what is sent
 * meanwhile, so a listener takes news as a reason to read, not as the content.
 */
public interface LiveEvents {

  void publish(String topic, String detail);

  /** Listens until closed; called on a thread of the sender, must not block. */
  Subscription subscribe(String topic, Consumer<String> listener);

  /** Ends a listening. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
