package io.firstline.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTests {

  @Test
  void eachDatabaseIsAlone() {
    var one = TestDatabase.empty().jdbc();
    var other = TestDatabase.empty().jdbc();

    one.sql("create table alone (text text)").update();

    assertThat(exists(other, "alone")).isFalse();
  }

  @Test
  void freshDatabaseHasTheMigrations() {
    var jdbc = TestDatabase.fresh().jdbc();

    var history = exists(jdbc, "flyway_schema_history");

    assertThat(history).isTrue();
  }

  @Test
  void koreanTextIsKeptAndCompared() {
    var jdbc = TestDatabase.empty().jdbc();

    var same = jdbc.sql("select lower('VPN 연결') = 'vpn 연결'").query(Boolean.class).single();

    assertThat(same).isTrue();
  }

  private static boolean exists(JdbcClient jdbc, String table) {
    return jdbc.sql("select to_regclass(?) is not null").param(table).query(Boolean.class).single();
  }
}
