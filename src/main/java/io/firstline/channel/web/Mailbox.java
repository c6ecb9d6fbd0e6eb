package io.firstline.channel.web;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Collects what there is news of until the stream's own thread takes it; news never piles up. */
final class Mailbox {

  /** What a stream can have news of. */
  enum News {
    MESSAGE,
    STATE,
    TYPING,
    END
  }

  private final Set<News> news = EnumSet.noneOf(News.class);

  synchronized void put(News item) {
    news.add(item);
    notifyAll();
  }

  /** Everything since the last time; empty when the patience ran out. */
  synchronized Set<News> take(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (news.isEmpty()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    Set<News> taken = EnumSet.copyOf(news);
    news.clear();
    return taken;
  }
}
