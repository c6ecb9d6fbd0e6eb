package io.firstline.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that a killed process left behind. The data folder is ours by its lock, so nobody else
 * uses it.
 */
record LeftoverServer(PostgresCluster cluster) {

  private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);

  void stop() throws IOException {
    var pidFile = cluster.data().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var server = server(pidFile);
    if (server.isPresent()) {
      log.info("database leftover=stopping process={}", server.get().pid());
      stopRunning();
    } else {
      // The number may belong to somebody else by now, and PostgreSQL would then refuse to start.
      Files.deleteIfExists(pidFile);
    }
  }

  private void stopRunning() throws IOException {
    if (cluster.control("stop", "--mode=fast", "--timeout=30").succeeded()) {
      return;
    }
    var outcome = cluster.control("stop", "--mode=immediate", "--timeout=30");
    if (!outcome.succeeded()) {
      throw cluster.failed("stop a server left behind", outcome.output());
    }
  }

  private Optional<ProcessHandle> server(Path pidFile) throws IOException {
    var lines = Files.readAllLines(pidFile);
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .filter(ProcessHandle::isAlive)
        .filter(this::servesThisCluster);
  }

  private boolean servesThisCluster(ProcessHandle process) {
    var program = process.info().command().orElse("");
    return Path.of(program).endsWith("postgres") && worksIn(process);
  }

  /** PostgreSQL makes its data folder the working directory; only Linux shows that. */
  private boolean worksIn(ProcessHandle process) {
    var directory = Path.of("/proc", Long.toString(process.pid()), "cwd");
    try {
      return Files.isSameFile(directory, cluster.data());
    } catch (IOException e) {
      return process.info().commandLine().orElse("").contains(cluster.data().toString());
    }
  }
}
