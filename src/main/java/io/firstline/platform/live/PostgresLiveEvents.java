package io.firstline.platform.live;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** News through the database, which sends them to every node when the transaction commits. */
@Component
@Profile("!memory")
final class PostgresLiveEvents implements LiveEvents {

  static final String CHANNEL = "firstline_live";

  private static final int LONGEST = 7_900; // PostgreSQL takes 7999 bytes

  private final JdbcClient jdbc;
  private final Subscribers subscribers;

  PostgresLiveEvents(JdbcClient jdbc, Subscribers subscribers) {
    this.jdbc = jdbc;
    this.subscribers = subscribers;
  }

  @Override
  public void publish(String topic, String detail) {
    var news = topic + "\n" + detail;
    if (topic.contains("\n") || news.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new IllegalArgumentException("Live news are a topic and an id, not a text.");
    }
    jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, news).query().listOfRows();
  }

  @Override
  public Subscription subscribe(String topic, Consumer<String> listener) {
    return subscribers.add(topic, listener);
  }
}
