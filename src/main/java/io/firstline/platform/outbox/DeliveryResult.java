package io.firstline.platform.outbox;

import java.time.Duration;

/** What came of an attempt to deliver. */
public sealed interface DeliveryResult {

  record Delivered() implements DeliveryResult {}

  /** A passing failure; tried again after the pause, or the outbox's own back-off if longer. */
  record Retry(Duration after, String why) implements DeliveryResult {}

  /** It will never arrive. */
  record Rejected(String why) implements DeliveryResult {}
}
