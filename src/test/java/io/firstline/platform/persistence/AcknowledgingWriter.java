package io.firstline.platform.persistence;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process of its own that says each number after it is committed, until somebody kills it. */
final class AcknowledgingWriter {

  private AcknowledgingWriter() {}

  public static void main(String[] args) throws Exception {
    try (var lock = DataFolderLock.acquire(Path.of(args[0]));
        var server = EmbeddedPostgres.start(lock.folder());
        var connection =
            DriverManager.getConnection(
                server.getJdbcUrl(), server.getUsername(), server.getPassword());
        var statement = connection.createStatement()) {
      statement.execute("create table written (number integer primary key)");
      for (var number = 1; ; number++) {
        statement.execute("insert into written values (" + number + ")");
        System.out.println(number);
      }
    }
  }
}
