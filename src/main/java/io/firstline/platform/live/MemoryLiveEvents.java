package io.firstline.platform.live;

import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** News within one process. */
@Component
@Profile("memory")
final class MemoryLiveEvents implements LiveEvents {

  private final Subscribers subscribers;

  MemoryLiveEvents(Subscribers subscribers) {
    this.subscribers = subscribers;
  }

  @Override
  public void publish(String topic, String detail) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      subscribers.tell(topic, detail);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            subscribers.tell(topic, detail);
          }
        });
  }

  @Override
  public Subscription subscribe(String topic, Consumer<String> listener) {
    return subscribers.add(topic, listener);
  }
}
