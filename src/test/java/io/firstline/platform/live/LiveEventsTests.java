package io.firstline.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.firstline.platform.persistence.TestDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LiveEventsTests {

  private final TestDatabase database = TestDatabase.fresh();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @Test
  void newsReachEveryNode() {
    try (var one = new Node(database);
        var other = new Node(database);
        var here = one.events.subscribe("topic", detail -> heard.add("here " + detail));
        var there = other.events.subscribe("topic", detail -> heard.add("there " + detail))) {

      one.events.publish("topic", "1");
      await().until(() -> heard.size() == 2);

      assertThat(heard).containsExactlyInAnyOrder("here 1", "there 1");
      assertThat(List.of(here, there)).isNotEmpty();
    }
  }

  @Test
  void onlyCommittedNewsAreTold() {
    try (var node = new Node(database);
        var subscription = node.events.subscribe("topic", heard::add)) {

      node.transaction.executeWithoutResult(
          status -> {
            node.events.publish("topic", "undone");
            status.setRollbackOnly();
          });
      node.transaction.executeWithoutResult(
          status -> {
            node.events.publish("topic", "done");
            assertThat(heard).isEmpty();
          });
      await().until(() -> !heard.isEmpty());

      assertThat(heard).containsExactly("done");
      assertThat(subscription).isNotNull();
    }
  }

  @Test
  void closedSubscriptionHearsNothing() {
    try (var node = new Node(database);
        var open = node.events.subscribe("topic", heard::add)) {
      node.events.subscribe("topic", detail -> heard.add("closed")).close();

      node.events.publish("topic", "1");
      await().until(() -> !heard.isEmpty());

      assertThat(heard).containsExactly("1");
      assertThat(open).isNotNull();
    }
  }

  @Test
  void failingListenerDisturbsNobody() {
    try (var node = new Node(database);
        var failing =
            node.events.subscribe(
                "topic",
                detail -> {
                  throw new IllegalStateException("page is gone");
                });
        var open = node.events.subscribe("topic", heard::add)) {

      node.events.publish("topic", "1");
      node.events.publish("topic", "2");
      await().until(() -> heard.size() == 2);

      assertThat(heard).containsExactly("1", "2");
      assertThat(List.of(failing, open)).isNotEmpty();
    }
  }

  @Test
  void listensAgainAfterABrokenConnection() {
    try (var node = new Node(database);
        var subscription = node.events.subscribe("topic", heard::add)) {

      var broken =
          node.jdbc
              .sql(
                  """
                  select pg_terminate_backend(pid) from pg_stat_activity
                   where application_name = 'firstline live' and datname = current_database()
                  """)
              .query(Boolean.class)
              .list();
      await()
          .until(
              () -> {
                node.events.publish("topic", "again");
                return !heard.isEmpty();
              });

      assertThat(broken).containsExactly(true);
      assertThat(subscription).isNotNull();
    }
  }

  @Test
  void textIsTooLong() {
    try (var node = new Node(database)) {

      assertThatThrownBy(() -> node.events.publish("topic", "가".repeat(3000)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static final class Node implements AutoCloseable {

    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final LiveEvents events;
    private final PostgresListener listener;

    Node(TestDatabase database) {
      var source = database.dataSource();
      var subscribers = new Subscribers();
      jdbc = JdbcClient.create(source);
      transaction = new TransactionTemplate(new JdbcTransactionManager(source));
      events = new PostgresLiveEvents(jdbc, subscribers);
      listener = new PostgresListener(new Details(database), subscribers);
      listener.start();
    }

    @Override
    public void close() {
      listener.stop();
    }
  }

  private record Details(TestDatabase database) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
      return database.url();
    }

    @Override
    public String getUsername() {
      return database.username();
    }

    @Override
    public String getPassword() {
      return database.password();
    }
  }
}
