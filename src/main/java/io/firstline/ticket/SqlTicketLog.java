package io.firstline.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** History and notes in PostgreSQL. */
@Component
@Profile("!memory")
final class SqlTicketLog implements TicketLog {

  private final JdbcClient jdbc;

  SqlTicketLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void append(String number, TicketChange change) {
    jdbc.sql(
            """
            INSERT INTO ticket_change (ticket, by, what, detail, at)
            VALUES (:ticket, :by, :what, :detail, :at)
            """)
        .param("ticket", number)
        .param("by", change.by())
        .param("what", change.what())
        .param("detail", change.detail())
        .param("at", change.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<TicketChange> history(String number) {
    return jdbc.sql(
            "SELECT by, what, detail, at FROM ticket_change WHERE ticket = :ticket ORDER BY id")
        .param("ticket", number)
        .query(
            (row, n) ->
                new TicketChange(
                    row.getString("by"), row.getString("what"), row.getString("detail"), at(row)))
        .list();
  }

  @Override
  public TicketNote note(String number, String by, String text, Instant at) {
    return jdbc.sql(
            """
            INSERT INTO ticket_note (ticket, by, text, at) VALUES (:ticket, :by, :text, :at)
            RETURNING id, by, text, at
            """)
        .param("ticket", number)
        .param("by", by)
        .param("text", text)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(SqlTicketLog::note)
        .single();
  }

  @Override
  public List<TicketNote> notes(String number) {
    return jdbc.sql("SELECT id, by, text, at FROM ticket_note WHERE ticket = :ticket ORDER BY id")
        .param("ticket", number)
        .query(SqlTicketLog::note)
        .list();
  }

  private static TicketNote note(ResultSet row, int number) throws SQLException {
    return new TicketNote(row.getLong("id"), row.getString("by"), row.getString("text"), at(row));
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
