package io.firstline.platform.persistence;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the pool connects to; closed after the pool. */
sealed interface Database extends JdbcConnectionDetails, AutoCloseable
    permits EmbeddedPostgres, GivenPostgres {

  @Override
  void close();
}
