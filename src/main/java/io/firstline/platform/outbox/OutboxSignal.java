package io.firstline.platform.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the worker of this node before its next look. */
@Component
final class OutboxSignal {

  private final Semaphore signal = new Semaphore(0);

  void send() {
    signal.release();
  }

  void await(Duration patience) throws InterruptedException {
    if (signal.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      signal.drainPermits();
    }
  }
}
