package io.firstline.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of its own for one test (about 0.1 s), on the one PostgreSQL that a test JVM starts at
 * the first call and stops at its end. The server is the embedded one of production.
 *
 * <p>A store alone:
 *
 * <pre>{@code
 * private final JdbcClient jdbc = TestDatabase.fresh().jdbc();
 * }</pre>
 *
 * <p>A Spring test; the context gets its own migrated database and its own data folder:
 *
 * <pre>{@code
 * @SpringBootTest
 * @ContextConfiguration(initializers = TestDatabase.Initializer.class)
 * }</pre>
 *
 * <p>With {@code @JdbcTest}, add {@code @AutoConfigureTestDatabase(replace = Replace.NONE)} and
 * {@code @Import} of what gives the connection: {@code PersistenceConfiguration} is not scanned
 * there, so {@code new JdbcTemplate(TestDatabase.fresh().dataSource())} is mostly simpler.
 *
 * <p>Two nodes over one database: give both {@link #properties()}.
 */
public record TestDatabase(String url, String username, String password) implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** With every migration applied. */
  public static TestDatabase fresh() {
    return TestServer.INSTANCE.databaseFrom(TestServer.TEMPLATE, name());
  }

  /** Without any table. */
  public static TestDatabase empty() {
    return TestServer.INSTANCE.databaseFrom("template1", name());
  }

  public DataSource dataSource() {
    return new DriverManagerDataSource(url, username, password);
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource());
  }

  /** Settings for an application over this database, with a data folder nobody else uses. */
  public String[] properties() {
    return new String[] {
      "firstline.database.url=" + url,
      "firstline.database.username=" + username,
      "firstline.database.password=" + password,
      "firstline.data-dir=" + freshFolder(),
      "spring.datasource.hikari.maximum-pool-size=4",
      "spring.datasource.hikari.minimum-idle=0"
    };
  }

  /** A new folder under {@code target}. */
  public static Path freshFolder() {
    try {
      var parent = Files.createDirectories(Path.of("target", "test-data").toAbsolutePath());
      return Files.createTempDirectory(parent, "data-");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Drops it, whoever is still connected; a test that makes many may want to. */
  @Override
  public void close() {
    TestServer.INSTANCE.drop(url.substring(url.lastIndexOf('/') + 1));
  }

  private static String name() {
    return "test_" + COUNT.incrementAndGet();
  }

  /** Puts a Spring test's context over a fresh database. */
  public static final class Initializer
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(fresh().properties()).applyTo(context);
    }
  }
}
