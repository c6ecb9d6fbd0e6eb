package io.firstline.platform.outbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Takes lanes that are due and has them delivered, some at a time, each on a thread of its own. */
@Component
@Profile("!memory")
final class OutboxWorker implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(OutboxWorker.class);
  private static final int PATIENCE_IN_SECONDS = 15;

  private final UUID id = UUID.randomUUID();
  private final OutboxStore store;
  private final LaneDelivery delivery;
  private final OutboxSettings settings;
  private final OutboxSignal signal;
  private final Semaphore free;
  private final ExecutorService lanes =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("outbox-lane-", 1).factory());
  private volatile boolean running;
  private volatile List<Thread> threads = List.of();

  OutboxWorker(
      OutboxStore store, LaneDelivery delivery, OutboxSettings settings, OutboxSignal signal) {
    this.store = store;
    this.delivery = delivery;
    this.settings = settings;
    this.signal = signal;
    this.free = new Semaphore(settings.lanesAtOnce());
  }

  @Override
  public void start() {
    running = true;
    threads =
        List.of(
            Thread.ofPlatform().daemon().name("outbox").start(this::takeLanes),
            Thread.ofPlatform().daemon().name("outbox-leases").start(this::keepLeases));
  }

  @Override
  public void stop() {
    running = false;
    try {
      if (free.tryAcquire(settings.lanesAtOnce(), PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        free.release(settings.lanesAtOnce());
      } else {
        log.warn("outbox stopped=unfinished");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.forEach(Thread::interrupt);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Works before the first request comes in and until the last one is answered. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 4096;
  }

  private void takeLanes() {
    try {
      while (running) {
        free.acquire();
        var lane = next();
        if (lane.isPresent()) {
          lanes.execute(() -> deliver(lane.get()));
        } else {
          free.release();
          signal.await(settings.poll());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<OutboxLane> next() {
    try {
      return running ? store.lease(id, settings.lease()) : Optional.empty();
    } catch (DataAccessException e) {
      log.warn("outbox database=unreachable cause={}", e.getMostSpecificCause().getMessage());
      return Optional.empty();
    }
  }

  private void deliver(OutboxLane lane) {
    try {
      delivery.deliver(lane, () -> running);
    } catch (RuntimeException e) {
      // The lease runs out, and the lane is taken up again.
      log.error("outbox lane={}", lane.name(), e);
    } finally {
      free.release();
    }
  }

  private void keepLeases() {
    try {
      while (true) {
        Thread.sleep(settings.lease().dividedBy(3));
        renewLeases();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void renewLeases() {
    try {
      store.renewLeases(id, settings.lease());
    } catch (DataAccessException e) {
      log.warn("outbox database=unreachable cause={}", e.getMostSpecificCause().getMessage());
    }
  }
}
