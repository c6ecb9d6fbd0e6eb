package io.firstline.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How much waits, how long it has waited, and how attempts end. */
@Component
@Profile("!memory")
final class OutboxMetrics {

  private final MeterRegistry registry;

  OutboxMetrics(OutboxStore store, MeterRegistry registry) {
    this.registry = registry;
    gauge("firstline.outbox.pending", "entries", store, OutboxStore::pending);
    gauge("firstline.outbox.oldest", "seconds", store, OutboxStore::oldestAgeInSeconds);
  }

  void count(String kind, DeliveryResult result) {
    registry.counter("firstline.outbox.attempts", "kind", kind, "result", word(result)).increment();
  }

  private void gauge(
      String name, String unit, OutboxStore store, ToDoubleFunction<OutboxStore> value) {
    Gauge.builder(name, store, value).baseUnit(unit).strongReference(true).register(registry);
  }

  private static String word(DeliveryResult result) {
    return switch (result) {
      case DeliveryResult.Delivered() -> "delivered";
      case DeliveryResult.Retry r -> "retry";
      case DeliveryResult.Rejected r -> "rejected";
    };
  }
}
