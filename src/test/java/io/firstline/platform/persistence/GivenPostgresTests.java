package io.firstline.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstline.platform.persistence.PersistenceSettings.GivenDatabaseSettings;
import io.firstline.platform.startup.StartupProblem;
import org.junit.jupiter.api.Test;

class GivenPostgresTests {

  private final TestDatabase database = TestDatabase.empty();

  @Test
  void goodSettingsAreTaken() {
    var given = reached(database.url(), database.password());

    assertThat(given.getJdbcUrl()).isEqualTo(database.url());
  }

  @Test
  void wrongPasswordIsToldWithoutIt() {
    assertThatThrownBy(() -> reached(database.url(), "wrong-word"))
        .isInstanceOfSatisfying(
            StartupProblem.class,
            problem -> {
              assertThat(problem.description()).contains("refuses user 'firstline'");
              assertThat(problem.action()).contains("firstline.database.password");
              assertThat(problem.description() + problem.action()).doesNotContain("wrong-word");
            });
  }

  @Test
  void unreachableServerIsTold() {
    assertThatThrownBy(() -> reached("jdbc:postgresql://127.0.0.1:1/firstline?a=b", "x"))
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/firstline does not answer");
  }

  @Test
  void missingDatabaseIsTold() {
    assertThatThrownBy(() -> reached(database.url() + "_missing", database.password()))
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining("no such database");
  }

  @Test
  void otherDatabasesAreRefused() {
    assertThatThrownBy(() -> reached("jdbc:mysql://localhost/firstline", "x"))
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining("PostgreSQL");
  }

  private GivenPostgres reached(String url, String password) {
    return GivenPostgres.reached(new GivenDatabaseSettings(url, database.username(), password));
  }
}
