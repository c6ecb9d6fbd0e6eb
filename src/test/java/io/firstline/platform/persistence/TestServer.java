package io.firstline.platform.persistence;

import io.firstline.platform.startup.StartupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/** The PostgreSQL of this test JVM. */
final class TestServer {

  static final String TEMPLATE = "test_template";
  static final TestServer INSTANCE = new TestServer();

  private static final int FOLDERS_TO_TRY = 20;

  private final DataFolderLock lock;
  private final EmbeddedPostgres server;

  private TestServer() {
    lock = ownFolder();
    server = EmbeddedPostgres.start(lock.folder());
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    dropLeftovers();
    createDatabase(TEMPLATE, "template1");
    migrate(TEMPLATE);
  }

  /** Spares another data folder the unpacking. */
  static void lendPrograms(DataFolder borrower) {
    try {
      for (var own : INSTANCE.programs()) {
        var name = own.getParent().getFileName() + "/" + own.getFileName();
        Files.createDirectories(borrower.path().resolve(name).getParent());
        Files.createSymbolicLink(borrower.path().resolve(name), own);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> programs() throws IOException {
    try (var found = Files.find(lock.folder().path(), 2, (path, is) -> isPrograms(path))) {
      return found.toList();
    }
  }

  private static boolean isPrograms(Path path) {
    return String.valueOf(path.getFileName()).startsWith("bin-");
  }

  TestDatabase databaseFrom(String template, String name) {
    createDatabase(name, template);
    return database(name);
  }

  void drop(String name) {
    execute("drop database if exists %s with (force)".formatted(name));
  }

  private TestDatabase database(String name) {
    return new TestDatabase(server.jdbcUrl(name), server.getUsername(), server.getPassword());
  }

  private synchronized void createDatabase(String name, String template) {
    execute(
        "create database %s template %s owner %s".formatted(name, template, server.getUsername()));
  }

  private void migrate(String name) {
    var database = database(name);
    Flyway.configure()
        .dataSource(database.url(), database.username(), database.password())
        .load()
        .migrate();
  }

  private void dropLeftovers() {
    try (var connection = server.connectAsSuperuser();
        var statement = connection.createStatement();
        var names =
            statement.executeQuery("select datname from pg_database where datname like 'test_%'")) {
      while (names.next()) {
        drop(names.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql) {
    try (var connection = server.connectAsSuperuser();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** After Spring's contexts are closed, so that no pool sees its server go. */
  private void stop() {
    try {
      Thread.sleep(100); // hooks start in no order
      for (var thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("SpringApplicationShutdownHook")) {
          thread.join(60_000);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.close();
  }

  /** Kept from run to run, because setting up takes longer than starting. */
  private static DataFolderLock ownFolder() {
    for (var number = 1; ; number++) {
      try {
        return DataFolderLock.acquire(Path.of("target", "test-database-" + number));
      } catch (StartupProblem inUse) {
        if (number == FOLDERS_TO_TRY) {
          throw inUse;
        }
      }
    }
  }
}
