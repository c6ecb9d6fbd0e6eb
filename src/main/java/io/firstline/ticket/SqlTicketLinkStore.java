package io.firstline.ticket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links in PostgreSQL, each of them one row. */
@Component
@Profile("!memory")
final class SqlTicketLinkStore implements TicketLinkStore {

  private final JdbcClient jdbc;

  SqlTicketLinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void link(String number, String other, boolean merged, Instant at) {
    jdbc.sql(
            """
            DELETE FROM ticket_link WHERE ticket = :other AND other = :ticket
            """)
        .param("ticket", number)
        .param("other", other)
        .update();
    jdbc.sql(
            """
            INSERT INTO ticket_link (ticket, other, merged, at)
            VALUES (:ticket, :other, :merged, :at)
            ON CONFLICT (ticket, other) DO UPDATE SET merged = excluded.merged
            """)
        .param("ticket", number)
        .param("other", other)
        .param("merged", merged)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<TicketLink> links(String number) {
    return jdbc.sql(
            """
            SELECT linked.number, linked.kind FROM (
              SELECT other AS number, CASE WHEN merged THEN 'MERGED_INTO' ELSE 'RELATED' END AS kind
              FROM ticket_link WHERE ticket = :ticket
              UNION ALL
              SELECT ticket, CASE WHEN merged THEN 'MERGED_FROM' ELSE 'RELATED' END
              FROM ticket_link WHERE other = :ticket
            ) linked JOIN ticket ON ticket.number = linked.number ORDER BY ticket.id
            """)
        .param("ticket", number)
        .query(
            (row, _) ->
                new TicketLink(
                    row.getString("number"), TicketLink.Kind.valueOf(row.getString("kind"))))
        .list();
  }
}
