package io.firstline.platform.persistence;

import io.firstline.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded PostgreSQL: made once, configured anew at each start. */
record PostgresCluster(Path folder, Path home, PostgresAccount account) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  boolean exists() {
    return Files.isDirectory(data());
  }

  /** A cluster that is half made never gets the final name. */
  void make(String password) throws IOException {
    var unfinished = folder.resolve("data.unfinished");
    FileSystemUtils.deleteRecursively(unfinished);
    var passwordFile = SecretFile.write(folder.resolve("initial-password"), password);
    try {
      account.handOver(folder);
      var outcome =
          program(
                  "initdb",
                  "--pgdata=" + unfinished,
                  "--username=" + EmbeddedPostgres.SUPERUSER,
                  "--auth=scram-sha-256",
                  "--pwfile=" + passwordFile,
                  "--encoding=UTF8",
                  "--locale=C",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8")
              .run(PATIENCE);
      if (!outcome.succeeded()) {
        throw failed("be set up", outcome.output());
      }
      Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  void configure(int port) throws IOException {
    Files.writeString(
        data().resolve("postgresql.conf"),
        """
        # Written by Firstline at each start; ALTER SYSTEM is the place for your own settings.
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        max_connections = 60
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        # Small: one machine, and the file cache of the system does the rest.
        shared_buffers = 32MB
        work_mem = 4MB
        maintenance_work_mem = 32MB
        max_wal_size = 256MB
        min_wal_size = 32MB
        io_method = sync
        jit = off
        max_parallel_workers_per_gather = 0
        max_logical_replication_workers = 0
        autovacuum_max_workers = 1
        timezone = 'UTC'
        log_timezone = 'UTC'
        # Failing statements are the client's to report; their text would be people's data.
        log_min_messages = log
        log_min_error_statement = panic
        log_error_verbosity = terse
        log_checkpoints = off
        """
            .formatted(port));
    Files.writeString(data().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    if (Files.exists(log())) {
      Files.move(log(), folder.resolve("server.previous.log"), StandardCopyOption.REPLACE_EXISTING);
    }
    account.handOver(folder);
  }

  /** Runs {@code pg_ctl} on this cluster. */
  PostgresProgram.Outcome control(String... arguments) throws IOException {
    var all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--pgdata=" + data();
    all[arguments.length + 1] = "--wait";
    return program("pg_ctl", all).run(PATIENCE);
  }

  String lastWords() throws IOException {
    if (!Files.exists(log())) {
      return "";
    }
    var lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
  }

  StartupProblem failed(String what, String words) {
    return new StartupProblem(
        "The embedded PostgreSQL could not %s in '%s'. It says:%n%n%s"
            .formatted(what, folder, words),
        "Cure what it names (often a full disk, or a folder that belongs to somebody else), or name"
            + " a PostgreSQL server with firstline.database.url.");
  }

  private PostgresProgram program(String name, String... arguments) {
    return PostgresProgram.of(
        account.prefix(), folder, home.resolve("bin").resolve(name), arguments);
  }
}
