package io.firstline.conversation;

import io.firstline.language.Language;
import io.firstline.people.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps conversations in PostgreSQL. */
@Component
@Profile("!memory")
final class SqlConversationStore implements ConversationStore {

  private static final TypeReference<List<Message.Choice>> CHOICES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations batches;
  private final JsonMapper json;

  SqlConversationStore(JdbcClient jdbc, NamedParameterJdbcOperations batches, JsonMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  @Override
  public void insert(Conversation c) {
    jdbc.sql(
            """
            insert into conversation (id, channel, address, language, holder, holder_user,
              holder_name, outcome, ticket, requester, dialogue, last_seq, opened_at, changed_at)
            values (:id, :channel, :address, :language, :holder, :user, :name, :outcome, :ticket,
              :requester::jsonb, :dialogue::jsonb, :seq, :opened, :changed)
            """)
        .param("channel", c.address().channel())
        .param("address", c.address().key())
        .param("opened", at(c.openedAt()))
        .params(changing(c))
        .update();
  }

  @Override
  public void save(Conversation c) {
    jdbc.sql(
            """
            update conversation set language = :language, holder = :holder, holder_user = :user,
              holder_name = :name, outcome = :outcome, ticket = :ticket,
              requester = :requester::jsonb, dialogue = :dialogue::jsonb, last_seq = :seq,
              changed_at = :changed
            where id = :id
            """)
        .params(changing(c))
        .update();
  }

  private Map<String, @Nullable Object> changing(Conversation c) {
    Map<String, @Nullable Object> values = new HashMap<>();
    boolean technician = c.holder() instanceof Holder.Technician;
    values.put("id", c.id().value());
    values.put("language", c.language().code());
    values.put("holder", c.holder().word());
    values.put("user", technician ? ((Holder.Technician) c.holder()).user() : null);
    values.put("name", technician ? ((Holder.Technician) c.holder()).name() : null);
    values.put("outcome", c.outcome().word());
    values.put("ticket", c.ticket());
    values.put("requester", json.writerFor(Identity.class).writeValueAsString(c.requester()));
    values.put("dialogue", json.writeValueAsString(c.dialogue()));
    values.put("seq", c.lastSeq());
    values.put("changed", at(c.changedAt()));
    return values;
  }

  @Override
  public Optional<Conversation> find(ConversationId id) {
    return jdbc.sql("select * from conversation where id = :id")
        .param("id", id.value())
        .query((rs, _) -> conversation(rs))
        .optional();
  }

  @Override
  public Optional<Conversation> lock(ConversationId id) {
    return jdbc.sql("select * from conversation where id = :id for update")
        .param("id", id.value())
        .query((rs, _) -> conversation(rs))
        .optional();
  }

  @Override
  public Optional<Conversation> lock(Address address) {
    return jdbc.sql(
            "select * from conversation where channel = :channel and address = :key for update")
        .param("channel", address.channel())
        .param("key", address.key())
        .query((rs, _) -> conversation(rs))
        .optional();
  }

  private Conversation conversation(ResultSet rs) throws SQLException {
    return new Conversation(
        new ConversationId(rs.getObject("id", UUID.class)),
        new Address(rs.getString("channel"), rs.getString("address")),
        Language.of(rs.getString("language")).orElse(Language.EN),
        holder(rs),
        outcome(rs.getString("outcome")),
        rs.getString("ticket"),
        json.readValue(rs.getString("requester"), Identity.class),
        json.readValue(rs.getString("dialogue"), Dialogue.class),
        rs.getLong("last_seq"),
        instant(rs, "opened_at"),
        instant(rs, "changed_at"));
  }

  private static Holder holder(ResultSet rs) throws SQLException {
    return switch (rs.getString("holder")) {
      case "bot" -> new Holder.Bot();
      case "queue" -> new Holder.Queue();
      case "technician" ->
          new Holder.Technician(rs.getString("holder_user"), rs.getString("holder_name"));
      default -> new Holder.Nobody();
    };
  }

  private static Outcome outcome(String word) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome.word().equals(word)) {
        return outcome;
      }
    }
    throw new IllegalStateException("unknown outcome " + word);
  }

  @Override
  public Optional<Inbound> inbound(ConversationId id, String key) {
    return jdbc.sql("select * from inbound where conversation = :id and key = :key")
        .param("id", id.value())
        .param("key", key)
        .query(
            (rs, _) ->
                new Inbound(
                    rs.getString("key"),
                    json.readValue(rs.getString("content"), Incoming.class),
                    instant(rs, "received_at"),
                    Optional.ofNullable(rs.getString("turn"))))
        .optional();
  }

  @Override
  public void accept(ConversationId id, Inbound inbound) {
    jdbc.sql(
            """
            insert into inbound (conversation, key, content, received_at)
            values (:id, :key, :content::jsonb, :at)
            """)
        .param("id", id.value())
        .param("key", inbound.key())
        .param("content", json.writerFor(Incoming.class).writeValueAsString(inbound.content()))
        .param("at", at(inbound.receivedAt()))
        .update();
  }

  @Override
  public void append(ConversationId id, List<Message> messages) {
    SqlParameterSource[] rows =
        messages.stream().map(m -> row(id, m)).toArray(SqlParameterSource[]::new);
    batches.batchUpdate(
        """
        insert into message (conversation, seq, sender, name, text, choices, source, at, turn)
        values (:id, :seq, :sender, :name, :text, :choices::jsonb, :source::jsonb, :at, :turn)
        """,
        rows);
  }

  private SqlParameterSource row(ConversationId id, Message m) {
    return new MapSqlParameterSource("id", id.value())
        .addValue("seq", m.seq())
        .addValue("sender", m.from().word())
        .addValue("name", m.name())
        .addValue("text", m.text())
        .addValue("choices", json.writeValueAsString(m.choices()))
        .addValue("source", m.source() == null ? null : json.writeValueAsString(m.source()))
        .addValue("at", at(m.at()))
        .addValue("turn", m.turn());
  }

  @Override
  public List<Message> messagesAfter(ConversationId id, long seq) {
    return jdbc.sql("select * from message where conversation = :id and seq > :seq order by seq")
        .param("id", id.value())
        .param("seq", seq)
        .query((rs, _) -> message(rs))
        .list();
  }

  @Override
  public Optional<Message> message(ConversationId id, long seq) {
    return jdbc.sql("select * from message where conversation = :id and seq = :seq")
        .param("id", id.value())
        .param("seq", seq)
        .query((rs, _) -> message(rs))
        .optional();
  }

  private Message message(ResultSet rs) throws SQLException {
    String source = rs.getString("source");
    return new Message(
        rs.getLong("seq"),
        Message.From.valueOf(rs.getString("sender").toUpperCase(Locale.ROOT)),
        rs.getString("name"),
        rs.getString("text"),
        json.readValue(rs.getString("choices"), CHOICES),
        source == null ? null : json.readValue(source, Message.Source.class),
        instant(rs, "at"),
        rs.getString("turn"));
  }

  @Override
  public void keep(TurnResult turn, String key, List<String> evidence, Instant at) {
    jdbc.sql(
            """
            insert into turn (id, conversation, decision, reason, evidence, result, at)
            values (:id, :conversation, :decision, :reason, :evidence::jsonb, :result::jsonb, :at)
            """)
        .param("id", UUID.fromString(turn.id()))
        .param("conversation", turn.conversation().value())
        .param("decision", turn.decision())
        .param("reason", turn.reason())
        .param("evidence", json.writeValueAsString(evidence))
        .param("result", json.writeValueAsString(turn))
        .param("at", at(at))
        .update();
    jdbc.sql("update inbound set turn = :turn where conversation = :id and key = :key")
        .param("turn", UUID.fromString(turn.id()))
        .param("id", turn.conversation().value())
        .param("key", key)
        .update();
  }

  @Override
  public Optional<TurnResult> turn(ConversationId id, String turn) {
    return jdbc.sql("select result from turn where id = :turn and conversation = :id")
        .param("turn", UUID.fromString(turn))
        .param("id", id.value())
        .query((rs, _) -> json.readValue(rs.getString("result"), TurnResult.class))
        .optional();
  }

  @Override
  public void keep(ConversationId id, Feedback feedback, Instant at) {
    jdbc.sql(
            """
            insert into feedback (conversation, at, solved, score, comment)
            values (:id, :at, :solved, :score, :comment)
            """)
        .param("id", id.value())
        .param("at", at(at))
        .param("solved", feedback.solved())
        .param("score", feedback.score())
        .param("comment", feedback.comment())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, OffsetDateTime.class).toInstant();
  }
}
