package io.firstline.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts in PostgreSQL. */
@Component
@Profile("!memory")
final class SqlPersonStore implements PersonStore {

  private static final String SELECT =
      "SELECT id, user_name, name, email, roles, queues FROM person ";

  private final JdbcClient jdbc;

  SqlPersonStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean insert(Person person, String passwordHash) {
    return jdbc.sql(
                """
                INSERT INTO person (id, user_name, name, email, password_hash, roles, queues)
                VALUES (:id, :user, :name, :email, :hash, :roles, :queues)
                ON CONFLICT DO NOTHING
                """)
            .param("id", person.id())
            .param("user", person.user())
            .param("name", person.name())
            .param("email", person.email())
            .param("hash", passwordHash)
            .param("roles", person.roles().stream().map(Role::name).sorted().toArray(String[]::new))
            .param("queues", person.queues().toArray(String[]::new))
            .update()
        == 1;
  }

  @Override
  public Optional<Person> byUser(String user) {
    return jdbc.sql(SELECT + "WHERE lower(user_name) = lower(:user)")
        .param("user", user)
        .query(SqlPersonStore::person)
        .optional();
  }

  @Override
  public Optional<Person> byId(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = :id")
        .param("id", id)
        .query(SqlPersonStore::person)
        .optional();
  }

  @Override
  public List<Person> all() {
    return jdbc.sql(SELECT + "ORDER BY lower(user_name)").query(SqlPersonStore::person).list();
  }

  @Override
  public Optional<String> passwordHash(String user) {
    return jdbc.sql("SELECT password_hash FROM person WHERE lower(user_name) = lower(:user)")
        .param("user", user)
        .query(String.class)
        .optional();
  }

  @Override
  public boolean changePassword(String user, String passwordHash) {
    return jdbc.sql("UPDATE person SET password_hash = :hash WHERE lower(user_name) = lower(:user)")
            .param("hash", passwordHash)
            .param("user", user)
            .update()
        == 1;
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    words(row, "roles").forEach(word -> roles.add(Role.valueOf(word)));
    return new Person(
        row.getObject("id", UUID.class),
        row.getString("user_name"),
        row.getString("name"),
        row.getString("email"),
        roles,
        words(row, "queues"));
  }

  private static List<String> words(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
