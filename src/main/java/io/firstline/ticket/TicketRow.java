package io.firstline.ticket;

import io.firstline.language.Language;
import io.firstline.people.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A ticket as a row of the table, both ways. */
@Component
@Profile("!memory")
final class TicketRow implements RowMapper<Ticket> {

  private final JsonMapper json;

  TicketRow(JsonMapper json) {
    this.json = json;
  }

  Map<String, @Nullable Object> params(Ticket ticket) {
    Map<String, @Nullable Object> params = new HashMap<>();
    params.put("number", ticket.number());
    params.put("title", ticket.title());
    params.put("language", ticket.language().code());
    params.put("state", ticket.state().name());
    params.put("priority", ticket.priority().name());
    params.put("priorityReason", ticket.priorityReason());
    params.put("queue", ticket.queue());
    params.put("holder", ticket.holder());
    params.put("holderName", ticket.holderName());
    params.put("reporter", identity(ticket.reporter()));
    params.put("concerned", ticket.concerned() == null ? null : identity(ticket.concerned()));
    params.put("origin", ticket.origin());
    params.put("card", json.writeValueAsString(ticket.card()));
    params.put("resolution", ticket.resolution());
    params.put("haystack", Haystack.of(ticket));
    params.put("openedAt", ticket.openedAt().atOffset(ZoneOffset.UTC));
    params.put("changedAt", ticket.changedAt().atOffset(ZoneOffset.UTC));
    return params;
  }

  @Override
  public Ticket mapRow(ResultSet row, int number) throws SQLException {
    String concerned = row.getString("concerned");
    return new Ticket(
        row.getString("number"),
        row.getString("title"),
        Language.of(row.getString("language")).orElseThrow(),
        TicketState.valueOf(row.getString("state")),
        Priority.valueOf(row.getString("priority")),
        row.getString("priority_reason"),
        row.getString("queue"),
        row.getString("holder"),
        row.getString("holder_name"),
        json.readValue(row.getString("reporter"), Identity.class),
        concerned == null ? null : json.readValue(concerned, Identity.class),
        row.getString("origin"),
        json.readValue(row.getString("card"), HandOffCard.class),
        row.getString("resolution"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  // The kind of identity is written only where the declared type is the sealed one.
  private String identity(Identity identity) {
    return json.writerFor(Identity.class).writeValueAsString(identity);
  }
}
