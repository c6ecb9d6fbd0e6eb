package io.firstline.platform.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers on the caller's own thread right after the commit, so that a terminal or a story sees
 * the same order every time. A failure is final here: nobody waits.
 */
@Component
@Profile("memory")
final class MemoryOutbox implements Outbox {

  private final ObjectProvider<DeliveryHandler> handlers;
  private final TransactionTemplate outsideOfTransaction;
  private final Deque<OutboxEntry> committed = new ArrayDeque<>();
  private long lastId;
  private boolean delivering;

  MemoryOutbox(ObjectProvider<DeliveryHandler> handlers, PlatformTransactionManager transactions) {
    this.handlers = handlers;
    this.outsideOfTransaction = new TransactionTemplate(transactions);
    outsideOfTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
  }

  @Override
  public void enqueue(String lane, String kind, String payload) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("An outbox entry needs the transaction of its cause.");
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            committed(lane, kind, payload);
          }
        });
  }

  private synchronized void committed(String lane, String kind, String payload) {
    committed.add(new OutboxEntry(++lastId, lane, kind, payload, 0));
    if (!delivering) {
      delivering = true;
      try {
        outsideOfTransaction.executeWithoutResult(status -> deliverAll());
      } finally {
        delivering = false;
      }
    }
  }

  private void deliverAll() {
    for (var entry = committed.poll(); entry != null; entry = committed.poll()) {
      deliver(entry);
    }
  }

  private void deliver(OutboxEntry entry) {
    handlers.stream()
        .filter(handler -> handler.kind().equals(entry.kind()))
        .findFirst()
        .ifPresent(handler -> deliver(entry, handler));
  }

  private static void deliver(OutboxEntry entry, DeliveryHandler handler) {
    switch (handler.deliver(entry)) {
      case DeliveryResult.Delivered() -> {}
      case DeliveryResult.Retry(var after, var why) -> handler.gaveUp(entry, why);
      case DeliveryResult.Rejected(var why) -> handler.gaveUp(entry, why);
    }
  }
}
