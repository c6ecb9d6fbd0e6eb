package io.firstline.people;

import io.firstline.platform.persistence.TestDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SqlPeopleTests extends PeopleContract {

  private final JdbcClient jdbc = migrated();

  @Override
  PersonStore persons() {
    return new SqlPersonStore(jdbc);
  }

  @Override
  TokenStore tokens() {
    return new SqlTokenStore(jdbc);
  }

  private static JdbcClient migrated() {
    TestDatabase database = TestDatabase.fresh();
    var source =
        new DriverManagerDataSource(database.url(), database.username(), database.password());
    Flyway.configure().dataSource(source).load().migrate();
    return JdbcClient.create(source);
  }
}
