package io.firstline.platform.persistence;

import io.firstline.platform.startup.StartupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL of our own in the data folder, for whoever has none: it lives as long as we do. */
final class EmbeddedPostgres implements Database {

  static final String SUPERUSER = "postgres";

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String NAME = "firstline";
  private static final int PORTS_TO_TRY = 5;
  private static final Pattern FOLDER = Pattern.compile("postgres-(\\d+)");

  private final PostgresCluster cluster;
  private final String password;
  private final int port;

  private EmbeddedPostgres(PostgresCluster cluster, String password, int port) {
    this.cluster = cluster;
    this.password = password;
    this.port = port;
  }

  static EmbeddedPostgres start(DataFolder dataFolder) {
    return start(dataFolder, EmbeddedPostgres::freePort);
  }

  static EmbeddedPostgres start(DataFolder dataFolder, IntSupplier ports) {
    var archive = PostgresArchive.forThisMachine();
    try {
      refuseOtherMajorVersion(dataFolder.path(), archive.majorVersion());
      var folder = dataFolder.folder("postgres-" + archive.majorVersion());
      var home = archive.unpackedIn(folder);
      var cluster = new PostgresCluster(folder, home, PostgresAccount.forFolder(folder, home));
      var password = password(dataFolder, cluster);
      if (!cluster.exists()) {
        cluster.make(password);
      }
      new LeftoverServer(cluster).stop();
      removeOtherPrograms(cluster);
      return started(cluster, password, ports);
    } catch (IOException e) {
      throw DataFolder.notWritable(dataFolder.path(), e);
    }
  }

  @Override
  public String getJdbcUrl() {
    return jdbcUrl(NAME);
  }

  @Override
  public String getUsername() {
    return NAME;
  }

  @Override
  public String getPassword() {
    return password;
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  int port() {
    return port;
  }

  Connection connectAsSuperuser() throws SQLException {
    return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, password);
  }

  @Override
  public void close() {
    try {
      if (!cluster.control("stop", "--mode=fast", "--timeout=60").succeeded()) {
        log.warn("database stopped=false folder={}", cluster.folder());
      }
    } catch (IOException e) {
      log.warn("database stopped=false folder={}", cluster.folder(), e);
    }
  }

  @Override
  public String toString() {
    return "EmbeddedPostgres[" + cluster.folder() + "]";
  }

  private static EmbeddedPostgres started(
      PostgresCluster cluster, String password, IntSupplier ports) throws IOException {
    for (var attempt = 1; ; attempt++) {
      var port = ports.getAsInt();
      cluster.configure(port);
      var outcome = cluster.control("start", "--log=" + cluster.log(), "--timeout=120");
      if (outcome.succeeded()) {
        return ready(new EmbeddedPostgres(cluster, password, port));
      }
      var words = cluster.lastWords();
      if (attempt == PORTS_TO_TRY || !words.contains("could not bind")) {
        throw cluster.failed("start", words.isEmpty() ? outcome.output() : words);
      }
    }
  }

  private static EmbeddedPostgres ready(EmbeddedPostgres server) {
    try {
      server.makeDatabase();
      return server;
    } catch (SQLException e) {
      var problem = server.cluster.failed("be opened", String.valueOf(e.getMessage()));
      server.close();
      throw problem;
    }
  }

  /** The service owns its database but is no superuser. */
  private void makeDatabase() throws SQLException {
    try (var connection = connectAsSuperuser();
        var statement = connection.createStatement()) {
      var role = statement.executeQuery("select 1 from pg_roles where rolname = '" + NAME + "'");
      if (!role.next()) {
        statement.execute("create role " + NAME + " login password '" + password + "'");
      }
      var database =
          statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'");
      if (!database.next()) {
        statement.execute("create database " + NAME + " owner " + NAME);
      }
    }
  }

  private static String password(DataFolder dataFolder, PostgresCluster cluster)
      throws IOException {
    var file = dataFolder.path().resolve("database-password");
    if (cluster.exists() && !Files.exists(file)) {
      throw new StartupProblem(
          "The file '%s' with the database's password is gone.".formatted(file),
          "Put it back from your backup; the database in '%s' opens with no other."
              .formatted(cluster.folder()));
    }
    return SecretFile.readOrMake(file);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty database in place of the old one would look like lost data. */
  private static void refuseOtherMajorVersion(Path dataFolder, int major) throws IOException {
    try (var folders = Files.list(dataFolder)) {
      var others =
          folders
              .map(folder -> FOLDER.matcher(String.valueOf(folder.getFileName())))
              .filter(name -> name.matches() && Integer.parseInt(name.group(1)) != major)
              .map(name -> name.group(1))
              .sorted()
              .toList();
      if (!others.isEmpty()
          && !Files.isDirectory(dataFolder.resolve("postgres-" + major + "/data"))) {
        throw new StartupProblem(
            "The data folder '%s' holds a database of PostgreSQL %s; this build brings %d."
                .formatted(dataFolder, others.getLast(), major),
            "Move the data over with pg_dump and pg_restore (see docs/OPERATIONS.md), or go on"
                + " with the build that wrote it.");
      }
    }
  }

  private static void removeOtherPrograms(PostgresCluster cluster) throws IOException {
    try (var entries = Files.list(cluster.folder())) {
      for (var entry : (Iterable<Path>) entries::iterator) {
        var name = String.valueOf(entry.getFileName());
        if (name.startsWith("bin-") && !entry.equals(cluster.home())) {
          FileSystemUtils.deleteRecursively(entry);
        }
      }
    }
  }
}
