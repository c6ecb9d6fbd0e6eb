package io.firstline.platform.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Listens for this node on one connection of its own, and connects again when it breaks. What is
 * sent in between is lost to this node: a listener reads the database anew at each news.
 */
@Component
@Profile("!memory")
final class PostgresListener implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(PostgresListener.class);
  private static final Duration CHECK = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final JdbcConnectionDetails database;
  private final Subscribers subscribers;
  private volatile @Nullable Thread thread;
  private volatile @Nullable Connection connection;

  PostgresListener(JdbcConnectionDetails database, Subscribers subscribers) {
    this.database = database;
    this.subscribers = subscribers;
  }

  /** Returns once it listens, or after a moment when the database is slow. */
  @Override
  public void start() {
    var listening = new CountDownLatch(1);
    var listener =
        Thread.ofPlatform().daemon().name("live-events").unstarted(() -> keepOn(listening));
    thread = listener;
    listener.start();
    try {
      if (!listening.await(5, TimeUnit.SECONDS)) {
        log.warn("live listening=false");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    var running = thread;
    thread = null;
    Optional.ofNullable(running).ifPresent(Thread::interrupt);
    Optional.ofNullable(connection).ifPresent(PostgresListener::abort);
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /** Listens before the first page is open and until the last one is closed. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 4096;
  }

  private void keepOn(CountDownLatch listening) {
    while (isMine()) {
      try (var open = connect()) {
        connection = open;
        listening.countDown();
        listen(open);
      } catch (SQLException e) {
        if (isMine()) {
          log.warn("live listening=false state={}", e.getSQLState());
          pause();
        }
      }
    }
  }

  private void listen(Connection open) throws SQLException {
    var notifications = open.unwrap(PGConnection.class);
    while (isMine()) {
      var news = notifications.getNotifications((int) CHECK.toMillis());
      if (news.length == 0 && !open.isValid(5)) {
        return;
      }
      for (var one : news) {
        tell(one);
      }
    }
  }

  private void tell(PGNotification news) {
    var parts = news.getParameter().split("\n", 2);
    subscribers.tell(parts[0], parts[1]);
  }

  private Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("ApplicationName", "firstline live");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "10");
    Optional.ofNullable(database.getUsername())
        .ifPresent(user -> properties.setProperty("user", user));
    Optional.ofNullable(database.getPassword())
        .ifPresent(password -> properties.setProperty("password", password));
    var opened = DriverManager.getConnection(database.getJdbcUrl(), properties);
    try (var statement = opened.createStatement()) {
      statement.execute("listen " + PostgresLiveEvents.CHANNEL);
      return opened;
    } catch (SQLException e) {
      opened.close();
      throw e;
    }
  }

  private boolean isMine() {
    return Thread.currentThread().equals(thread);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void abort(Connection open) {
    try {
      open.abort(Runnable::run);
    } catch (SQLException e) {
      log.debug("live closed=false", e);
    }
  }
}
