package io.firstline.platform.outbox;

import com.zaxxer.hikari.HikariDataSource;
import io.firstline.platform.persistence.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One process's outbox over a database that other nodes may share. */
final class OutboxNode implements AutoCloseable {

  private static final OutboxSettings QUICK =
      new OutboxSettings(
          Duration.ofMillis(50),
          Duration.ofSeconds(2),
          4,
          Duration.ofMillis(20),
          Duration.ofMillis(100),
          Duration.ofDays(3));

  final Outbox outbox;
  final OutboxStore store;
  final OutboxWorker worker;
  final TransactionTemplate transaction;
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final HikariDataSource pool = new HikariDataSource();

  OutboxNode(TestDatabase database, DeliveryHandler handler) {
    this(database, QUICK, handler);
  }

  OutboxNode(TestDatabase database, OutboxSettings settings, DeliveryHandler handler) {
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.username());
    pool.setPassword(database.password());
    pool.setMaximumPoolSize(4);
    var signal = new OutboxSignal();
    var transactions = new JdbcTransactionManager(pool);
    var handlers = new StaticListableBeanFactory();
    handlers.addBean("handler", handler);
    store = new OutboxStore(JdbcClient.create(pool));
    outbox = new SqlOutbox(store, signal);
    transaction = new TransactionTemplate(transactions);
    var delivery =
        new LaneDelivery(
            store,
            transactions,
            handlers.getBeanProvider(DeliveryHandler.class),
            settings,
            new OutboxMetrics(store, meters));
    worker = new OutboxWorker(store, delivery, settings, signal);
  }

  OutboxNode started() {
    worker.start();
    return this;
  }

  void enqueue(String lane, String... payloads) {
    transaction.executeWithoutResult(
        status -> {
          for (var payload : payloads) {
            outbox.enqueue(lane, RecordingDelivery.KIND, payload);
          }
        });
  }

  @Override
  public void close() {
    worker.stop();
    pool.close();
  }
}
