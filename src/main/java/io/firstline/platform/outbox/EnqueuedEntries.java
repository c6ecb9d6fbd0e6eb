package io.firstline.platform.outbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The entries of one transaction, written just before it commits. Lanes are then locked in one
 * order by everybody, so that two transactions with the same lanes never wait for each other.
 */
final class EnqueuedEntries implements TransactionSynchronization, Ordered {

  private final OutboxStore store;
  private final OutboxSignal signal;
  private final List<NewEntry> waiting = new ArrayList<>();
  private boolean writing;

  EnqueuedEntries(OutboxStore store, OutboxSignal signal) {
    this.store = store;
    this.signal = signal;
  }

  void add(NewEntry entry) {
    if (writing) {
      store.add(entry);
    } else {
      waiting.add(entry);
    }
  }

  /** Last, because others may enqueue when told of the commit. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    writing = true;
    waiting.stream().sorted(Comparator.comparing(NewEntry::lane)).forEach(store::add);
  }

  @Override
  public void afterCommit() {
    signal.send();
  }
}
