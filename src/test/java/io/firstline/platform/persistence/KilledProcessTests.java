package io.firstline.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.firstline.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

class KilledProcessTests {

  private static final int ENOUGH = 100;

  private final Path folder = TestDatabase.freshFolder();
  private final Path said = folder.resolve("said.txt");
  private Process writer;

  @BeforeEach
  void write() throws IOException {
    TestServer.lendPrograms(new DataFolder(folder));
    writer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                AcknowledgingWriter.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(said.toFile())
            .start();
  }

  @AfterEach
  void remove() throws IOException {
    writer.destroyForcibly();
    FileSystemUtils.deleteRecursively(folder);
  }

  @Test
  void nothingAcknowledgedIsLostWithTheProcess() throws Exception {
    awaitAcknowledged();
    assertThatThrownBy(() -> DataFolderLock.acquire(folder)).isInstanceOf(StartupProblem.class);

    writer.destroyForcibly().waitFor();
    var acknowledged = lastAcknowledged();

    assertThat(server()).matches(ProcessHandle::isAlive, "left behind");
    assertThat(writtenAfterRestart()).hasSizeGreaterThanOrEqualTo(acknowledged);
  }

  @Test
  void nothingAcknowledgedIsLostWithProcessAndServer() throws Exception {
    awaitAcknowledged();

    var server = server();
    server.children().forEach(ProcessHandle::destroyForcibly);
    server.destroyForcibly();
    writer.destroyForcibly().waitFor();
    await().atMost(Duration.ofSeconds(20)).until(() -> !serves(server));
    var acknowledged = lastAcknowledged();

    assertThat(writtenAfterRestart()).hasSizeGreaterThanOrEqualTo(acknowledged);
  }

  private void awaitAcknowledged() {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> !writer.isAlive() || lastAcknowledged() >= ENOUGH);
    assertThat(writer.isAlive()).isTrue();
  }

  private int lastAcknowledged() throws IOException {
    var numbers = Files.readString(said);
    return (int) numbers.lines().count() - (numbers.endsWith("\n") ? 0 : 1);
  }

  private List<Integer> writtenAfterRestart() throws IOException {
    try (var lock = DataFolderLock.acquire(folder);
        var server = EmbeddedPostgres.start(lock.folder())) {
      var source =
          new DriverManagerDataSource(
              server.getJdbcUrl(), server.getUsername(), server.getPassword());
      return JdbcClient.create(source)
          .sql("select number from written order by number")
          .query(Integer.class)
          .list();
    }
  }

  private ProcessHandle server() throws IOException {
    var pidFile = folder.resolve("postgres-18/data/postmaster.pid");
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst())).orElseThrow();
  }

  /** A killed server nobody waits for may stay as a zombie, which has no program any more. */
  private static boolean serves(ProcessHandle server) {
    return server.isAlive() && server.info().command().isPresent();
  }
}
