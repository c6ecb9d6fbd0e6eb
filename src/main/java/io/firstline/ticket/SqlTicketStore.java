package io.firstline.ticket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tickets in PostgreSQL. */
@Component
@Profile("!memory")
final class SqlTicketStore implements TicketStore {

  private final JdbcClient jdbc;
  private final TicketRow row;

  SqlTicketStore(JdbcClient jdbc, TicketRow row) {
    this.jdbc = jdbc;
    this.row = row;
  }

  @Override
  public long next() {
    return jdbc.sql("SELECT nextval('ticket_number')").query(Long.class).single();
  }

  @Override
  public void insert(long id, Ticket ticket) {
    jdbc.sql(
            """
            INSERT INTO ticket (id, number, title, language, state, priority, priority_reason,
              queue, holder, holder_name, reporter, concerned, origin, card, resolution,
              haystack, opened_at, changed_at)
            VALUES (:id, :number, :title, :language, :state, :priority, :priorityReason,
              :queue, :holder, :holderName, :reporter::jsonb, :concerned::jsonb, :origin,
              :card::jsonb, :resolution, :haystack, :openedAt, :changedAt)
            """)
        .param("id", id)
        .params(row.params(ticket))
        .update();
  }

  @Override
  public Optional<Ticket> find(String number) {
    return jdbc.sql("SELECT * FROM ticket WHERE number = :number")
        .param("number", number)
        .query(row)
        .optional();
  }

  @Override
  public Optional<Ticket> lock(String number) {
    return jdbc.sql("SELECT * FROM ticket WHERE number = :number FOR NO KEY UPDATE")
        .param("number", number)
        .query(row)
        .optional();
  }

  @Override
  public void update(Ticket ticket) {
    jdbc.sql(
            """
            UPDATE ticket SET state = :state, priority = :priority,
              priority_reason = :priorityReason, holder = :holder, holder_name = :holderName,
              reporter = :reporter::jsonb, card = :card::jsonb, resolution = :resolution, haystack = :haystack,
              changed_at = :changedAt
            WHERE number = :number
            """)
        .params(row.params(ticket))
        .update();
  }

  @Override
  public Optional<Ticket> take(String number, String user, String name, Instant at) {
    return jdbc.sql(
            """
            UPDATE ticket SET holder = :user, holder_name = :name, state = 'OPEN',
              changed_at = :at
            WHERE number = :number AND holder IS NULL AND state NOT IN ('RESOLVED', 'CLOSED')
            RETURNING *
            """)
        .param("number", number)
        .param("user", user)
        .param("name", name)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(row)
        .optional();
  }

  @Override
  public List<Ticket> search(TicketQuery query) {
    Narrowing narrowing = Narrowing.of(query);
    return jdbc.sql(
            "SELECT * FROM ticket WHERE "
                + narrowing.condition()
                + """

                ORDER BY done, CASE WHEN NOT done THEN rank END,
                  CASE WHEN NOT done THEN opened_at END, CASE WHEN NOT done THEN id END,
                  changed_at DESC, id DESC
                LIMIT :limit OFFSET :offset
                """)
        .params(narrowing.params())
        .param("limit", PAGE)
        .param("offset", (long) query.page() * PAGE)
        .query(row)
        .list();
  }

  @Override
  public int count(TicketQuery query) {
    Narrowing narrowing = Narrowing.of(query);
    return jdbc.sql("SELECT count(*) FROM ticket WHERE " + narrowing.condition())
        .params(narrowing.params())
        .query(Integer.class)
        .single();
  }

  @Override
  public int waitingBefore(Ticket ticket) {
    return jdbc.sql(
            """
            SELECT count(*) FROM ticket other JOIN ticket self ON self.number = :number
            WHERE other.queue = self.queue
              AND other.holder IS NULL AND other.state NOT IN ('RESOLVED', 'CLOSED')
              AND (other.rank, other.opened_at, other.id) < (self.rank, self.opened_at, self.id)
            """)
        .param("number", ticket.number())
        .query(Integer.class)
        .single();
  }
}
