package io.firstline.platform.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Doubles the pause with every attempt, and spreads it, so that lanes do not retry as one. */
record BackOff(Duration first, Duration longest, RandomGenerator random) {

  Duration after(int attempts) {
    var doubled = first.multipliedBy(1L << Math.min(attempts, 20));
    var capped = doubled.compareTo(longest) < 0 ? doubled : longest;
    return Duration.ofMillis((long) (capped.toMillis() * random.nextDouble(0.8, 1.2)));
  }
}
