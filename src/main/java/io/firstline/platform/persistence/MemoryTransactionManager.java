package io.firstline.platform.persistence;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions over memory stores: they begin, end and call whoever waits for the commit, but
 * nothing is undone.
 */
final class MemoryTransactionManager extends AbstractPlatformTransactionManager {

  private static final Object NOTHING = new Object();

  @Override
  protected Object doGetTransaction() {
    return NOTHING;
  }

  @Override
  protected boolean isExistingTransaction(Object transaction) {
    return TransactionSynchronizationManager.isActualTransactionActive();
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {}

  @Override
  protected void doCommit(DefaultTransactionStatus status) {}

  @Override
  protected void doRollback(DefaultTransactionStatus status) {}

  @Override
  protected void doSetRollbackOnly(DefaultTransactionStatus status) {}

  @Override
  protected Object doSuspend(Object transaction) {
    return NOTHING;
  }

  @Override
  protected void doResume(@Nullable Object transaction, Object suspended) {}
}
