package io.firstline.platform.outbox;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox in the database; entries become rows when the caller's transaction ends. */
@Component
@Profile("!memory")
final class SqlOutbox implements Outbox {

  private final OutboxStore store;
  private final OutboxSignal signal;

  SqlOutbox(OutboxStore store, OutboxSignal signal) {
    this.store = store;
    this.signal = signal;
  }

  @Override
  public void enqueue(String lane, String kind, String payload) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("An outbox entry needs the transaction of its cause.");
    }
    ofThisTransaction().add(new NewEntry(lane, kind, payload));
  }

  private EnqueuedEntries ofThisTransaction() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(EnqueuedEntries.class::isInstance)
        .map(EnqueuedEntries.class::cast)
        .findFirst()
        .orElseGet(this::registered);
  }

  private EnqueuedEntries registered() {
    var entries = new EnqueuedEntries(store, signal);
    TransactionSynchronizationManager.registerSynchronization(entries);
    return entries;
  }
}
