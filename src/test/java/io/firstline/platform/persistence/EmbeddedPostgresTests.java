package io.firstline.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.firstline.platform.startup.StartupProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTests {

  private final DataFolder folder = new DataFolder(TestDatabase.freshFolder());

  @BeforeEach
  void lendPrograms() {
    TestServer.lendPrograms(folder);
  }

  @AfterEach
  void remove() throws IOException {
    FileSystemUtils.deleteRecursively(folder.path());
  }

  @Test
  void keepsItsDataAndItsPromises() throws Exception {
    try (var server = EmbeddedPostgres.start(folder)) {
      execute(server, "create table kept (number integer)");
      assertThat(List.of("fsync", "synchronous_commit", "full_page_writes"))
          .allSatisfy(setting -> assertThat(setting(server, setting)).isEqualTo("on"));
      assertThat(setting(server, "is_superuser")).isEqualTo("off");
    }

    try (var server = EmbeddedPostgres.start(folder)) {
      execute(server, "insert into kept values (1)");
    }
  }

  @Test
  void onlyThisMachineCanConnectAndOnlyWithThePassword() throws Exception {
    try (var server = EmbeddedPostgres.start(folder)) {

      assertThat(data().resolve("postgresql.conf"))
          .content()
          .contains("unix_socket_directories = ''");
      assertThat(otherAddresses()).noneMatch(address -> answers(address, server.port()));
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.getJdbcUrl(), "firstline", "guess"))
          .isInstanceOf(SQLException.class);
      var password = folder.path().resolve("database-password");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void takenPortIsPassedOver() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        var free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      var tries = new AtomicInteger();
      free.close();

      try (var server =
          EmbeddedPostgres.start(
              folder,
              () -> tries.getAndIncrement() == 0 ? taken.getLocalPort() : free.getLocalPort())) {

        assertThat(server.port()).isEqualTo(free.getLocalPort());
      }
    }
  }

  @Test
  void processNumberOfSomebodyElseDoesNotDisturb() throws Exception {
    EmbeddedPostgres.start(folder).close();
    var pidFile = data().resolve("postmaster.pid");
    Files.writeString(
        pidFile, "%d\n%s\n".formatted(ProcessHandle.current().pid(), pidFile.getParent()));

    try (var server = EmbeddedPostgres.start(folder)) {
      assertThat(setting(server, "fsync")).isEqualTo("on");
    }
  }

  @Test
  void whyItCannotStartIsTold() throws Exception {
    EmbeddedPostgres.start(folder).close();
    Files.writeString(data().resolve("postgresql.auto.conf"), "shared_buffers = 'much'\n");

    assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
        .isInstanceOfSatisfying(
            StartupProblem.class,
            problem -> assertThat(problem.description()).contains("shared_buffers"));
  }

  @Test
  void lostPasswordIsTold() throws Exception {
    EmbeddedPostgres.start(folder).close();
    Files.delete(folder.path().resolve("database-password"));

    assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining("database-password");
  }

  @Test
  void databaseOfAnotherMajorVersionIsNotPassedOver() throws Exception {
    Files.createDirectory(folder.path().resolve("postgres-17"));

    assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining("PostgreSQL 17");
  }

  @Test
  void rootMayHandTheFolderToAnotherAccount() throws Exception {
    assumeThat(ProcessHandle.current().info().user()).contains("root");
    var own = Files.createTempDirectory("firstline-data-");
    try {
      var postgres = Files.createDirectory(own.resolve("postgres-18"));
      var home = PostgresArchive.forThisMachine().unpackedIn(postgres);
      var others =
          PostgresAccount.candidates().stream()
              .filter(account -> !account.owner().orElseThrow().equals("root"))
              .toList();
      var account = PostgresAccount.firstThatWorks(others, postgres, home);
      var cluster = new PostgresCluster(postgres, home, account);

      cluster.make("secret");
      cluster.configure(freePort());
      var started = cluster.control("start", "--log=" + cluster.log());
      var stopped = cluster.control("stop", "--mode=fast");

      assertThat(started.output()).contains("server started");
      assertThat(stopped.output()).contains("server stopped");
    } finally {
      FileSystemUtils.deleteRecursively(own);
    }
  }

  private Path data() {
    return folder.path().resolve("postgres-18/data");
  }

  private static String setting(EmbeddedPostgres server, String name) {
    try (var connection = connection(server);
        var statement = connection.createStatement();
        var answer = statement.executeQuery("show " + name)) {
      answer.next();
      return answer.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
    try (var connection = connection(server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connection(EmbeddedPostgres server) throws SQLException {
    return DriverManager.getConnection(
        server.getJdbcUrl(), server.getUsername(), server.getPassword());
  }

  private static List<InetAddress> otherAddresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();
  }

  private static boolean answers(InetAddress address, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
