package io.firstline.ticket;

import static io.firstline.ticket.TicketFixtures.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.firstline.platform.persistence.TestDatabase;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class SqlTicketsTests extends TicketsContract {

  /** As many connections as a service has; fifty at once would take the other tests' from them. */
  private static final int CONNECTIONS = 8;

  private final HikariDataSource database = migrated();
  private final JdbcClient jdbc = JdbcClient.create(database);

  @Override
  Tickets tickets(TicketNumbers numbers, Clock clock) {
    return new Tickets(
        new SqlTicketStore(jdbc, new TicketRow(JsonMapper.shared())),
        new SqlTicketLog(jdbc),
        new SqlTicketLinkStore(jdbc),
        numbers,
        event -> events.add((TicketEvent) event),
        clock);
  }

  @Override
  <T> T inTransaction(Callable<T> work) {
    var template = new TransactionTemplate(new JdbcTransactionManager(database));
    return Objects.requireNonNull(
        template.execute(
            status -> {
              try {
                return work.call();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }));
  }

  @Test
  void historyRefusesToBeChanged() {
    tickets(new TicketNumbers("HD"), Clock.systemUTC()).open(draft("VPN"), "assistant");

    assertThatThrownBy(() -> jdbc.sql("UPDATE ticket_change SET by = 'x'").update())
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM ticket_change").update())
        .hasMessageContaining("never changed");
    assertThat(jdbc.sql("SELECT count(*) FROM ticket_change").query(Long.class).single())
        .isEqualTo(1);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static HikariDataSource migrated() {
    TestDatabase database = TestDatabase.fresh();
    var source = new HikariDataSource();
    source.setJdbcUrl(database.url());
    source.setUsername(database.username());
    source.setPassword(database.password());
    source.setMaximumPoolSize(CONNECTIONS);
    Flyway.configure().dataSource(source).load().migrate();
    return source;
  }
}
