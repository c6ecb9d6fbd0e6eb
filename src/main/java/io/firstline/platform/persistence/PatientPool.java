package io.firstline.platform.persistence;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits for a pool whose connections are all in use, and not for a database that is away: the one
 * passes by itself, of the other everybody has to be told soon.
 */
final class PatientPool extends DelegatingDataSource {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HikariDataSource pool;

  PatientPool(HikariDataSource pool) {
    super(pool);
    this.pool = pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return pool.getConnection();
      } catch (SQLTransientConnectionException late) {
        if (!isBusy() || System.nanoTime() >= end) {
          throw late;
        }
      }
    }
  }

  private boolean isBusy() {
    HikariPoolMXBean state = pool.getHikariPoolMXBean();
    return state != null && state.getTotalConnections() > 0;
  }
}
