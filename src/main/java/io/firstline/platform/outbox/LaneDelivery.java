package io.firstline.platform.outbox;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.firstline.platform.outbox.DeliveryResult.Delivered;
import io.firstline.platform.outbox.DeliveryResult.Rejected;
import io.firstline.platform.outbox.DeliveryResult.Retry;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers a lane entry by entry, until it is empty or its first entry has to wait. */
@Component
@Profile("!memory")
final class LaneDelivery {

  private static final Logger log = LoggerFactory.getLogger(LaneDelivery.class);

  private final OutboxStore store;
  private final TransactionTemplate transaction;
  private final Map<String, DeliveryHandler> handlers;
  private final BackOff backOff;
  private final Duration giveUpAfter;
  private final OutboxMetrics metrics;

  LaneDelivery(
      OutboxStore store,
      PlatformTransactionManager transactions,
      ObjectProvider<DeliveryHandler> handlers,
      OutboxSettings settings,
      OutboxMetrics metrics) {
    this.store = store;
    this.transaction = new TransactionTemplate(transactions);
    this.handlers =
        handlers.stream().collect(toUnmodifiableMap(DeliveryHandler::kind, Function.identity()));
    this.backOff =
        new BackOff(settings.firstPause(), settings.longestPause(), RandomGenerator.getDefault());
    this.giveUpAfter = settings.giveUpAfter();
    this.metrics = metrics;
  }

  void deliver(OutboxLane lane, BooleanSupplier wanted) {
    while (wanted.getAsBoolean()) {
      var head = store.head(lane);
      if (head.isEmpty()) {
        return;
      }
      var entry = head.get().entry();
      if (entry.isEmpty()) {
        store.removeIfStillEmpty(lane, head.get().version());
      } else if (!deliver(lane, entry.get(), head.get())) {
        return;
      }
    }
    store.release(lane);
  }

  /** Whether there may be more to deliver of the lane now. */
  private boolean deliver(OutboxLane lane, OutboxEntry entry, LaneHead head) {
    var result = tried(entry, head.age());
    metrics.count(entry.kind(), result);
    return switch (result) {
      case Delivered() -> !store.finish(lane, entry, head.version());
      case Retry(var after, var why) -> {
        postpone(lane, entry, after, why);
        yield false;
      }
      case Rejected(var why) -> rejected(lane, entry, why);
    };
  }

  private DeliveryResult tried(OutboxEntry entry, Duration age) {
    var result = tried(entry);
    return result instanceof Retry(var after, var why) && age.compareTo(giveUpAfter) > 0
        ? new Rejected("given up after %d hours: %s".formatted(age.toHours(), why))
        : result;
  }

  private DeliveryResult tried(OutboxEntry entry) {
    var handler = handlers.get(entry.kind());
    if (handler == null) {
      return new Retry(Duration.ofMinutes(1), "nothing here delivers '" + entry.kind() + "'");
    }
    try {
      return handler.deliver(entry);
    } catch (Throwable e) {
      log.error("outbox entry={} kind={} lane={}", entry.id(), entry.kind(), entry.lane(), e);
      return new Retry(Duration.ZERO, e.getClass().getSimpleName());
    }
  }

  private void postpone(OutboxLane lane, OutboxEntry entry, Duration after, String why) {
    var own = backOff.after(entry.attempts());
    var pause = after.compareTo(own) > 0 ? after : own;
    transaction.executeWithoutResult(status -> store.postpone(lane, entry, pause, why));
    log.warn(
        "outbox entry={} kind={} lane={} attempt={} retry-in={} why={}",
        entry.id(),
        entry.kind(),
        entry.lane(),
        entry.attempts() + 1,
        pause,
        why);
  }

  private boolean rejected(OutboxLane lane, OutboxEntry entry, String why) {
    try {
      transaction.executeWithoutResult(
          status -> {
            var handler = handlers.get(entry.kind());
            if (store.reject(lane, entry, why) && handler != null) {
              handler.gaveUp(entry, why);
            }
          });
    } catch (RuntimeException e) {
      log.error("outbox entry={} kind={} gave-up=failed", entry.id(), entry.kind(), e);
      postpone(lane, entry, Duration.ZERO, why);
      return false;
    }
    log.error(
        "outbox entry={} kind={} lane={} rejected why={}",
        entry.id(),
        entry.kind(),
        entry.lane(),
        why);
    return true;
  }
}
