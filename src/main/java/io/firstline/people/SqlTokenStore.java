package io.firstline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The API tokens in PostgreSQL. */
@Component
@Profile("!memory")
final class SqlTokenStore implements TokenStore {

  private final JdbcClient jdbc;

  SqlTokenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void insert(ApiToken token, UUID owner, byte[] hash) {
    jdbc.sql(
            """
            INSERT INTO api_token (id, name, hash, person_id, created_at)
            VALUES (:id, :name, :hash, :owner, :at)
            """)
        .param("id", token.id())
        .param("name", token.name())
        .param("hash", hash)
        .param("owner", owner)
        .param("at", token.createdAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<UUID> use(byte[] hash, Instant at) {
    Optional<UUID> owner =
        jdbc.sql("SELECT person_id FROM api_token WHERE hash = :hash")
            .param("hash", hash)
            .query(UUID.class)
            .optional();
    if (owner.isPresent()) {
      jdbc.sql(
              """
              UPDATE api_token SET last_used_at = :at
              WHERE hash = :hash
                AND (last_used_at IS NULL OR last_used_at < :at - interval '1 minute')
              """)
          .param("hash", hash)
          .param("at", at.atOffset(ZoneOffset.UTC))
          .update();
    }
    return owner;
  }

  @Override
  public List<ApiToken> all() {
    return jdbc.sql(
            """
            SELECT t.id, t.name, p.user_name, t.created_at, t.last_used_at
            FROM api_token t JOIN person p ON p.id = t.person_id
            ORDER BY t.created_at DESC, t.id
            """)
        .query(SqlTokenStore::token)
        .list();
  }

  @Override
  public boolean delete(UUID id) {
    return jdbc.sql("DELETE FROM api_token WHERE id = :id").param("id", id).update() == 1;
  }

  private static ApiToken token(ResultSet row, int number) throws SQLException {
    OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
    return new ApiToken(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("user_name"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        used == null ? null : used.toInstant());
  }
}
