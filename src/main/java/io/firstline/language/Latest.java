package io.firstline.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of the texts that were asked for last: a message is looked at from several sides,
 * one after the other. Thread-safe.
 */
final class Latest<T> {

  private static final int MOST = 64;

  private final Function<String, T> making;
  private final Map<String, T> kept =
      new LinkedHashMap<>(2 * MOST, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > MOST;
        }
      };

  Latest(Function<String, T> making) {
    this.making = making;
  }

  T of(String text) {
    T known;
    synchronized (kept) {
      known = kept.get(text);
    }
    if (known == null) {
      known = making.apply(text);
      synchronized (kept) {
        kept.put(text, known);
      }
    }
    return known;
  }
}
