package io.firstline.platform.persistence;

import static java.util.Objects.requireNonNullElse;

import io.firstline.platform.persistence.PersistenceSettings.GivenDatabaseSettings;
import io.firstline.platform.startup.StartupProblem;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The operator's own PostgreSQL, tried once at start so that a wrong setting is said plainly. */
record GivenPostgres(String url, String username, String password) implements Database {

  private static final int OLDEST_VERSION = 14;

  static GivenPostgres reached(GivenDatabaseSettings settings) {
    var database =
        new GivenPostgres(
            requireNonNullElse(settings.url(), "").strip(),
            requireNonNullElse(settings.username(), ""),
            requireNonNullElse(settings.password(), ""));
    database.check();
    return database;
  }

  @Override
  public String getJdbcUrl() {
    return url;
  }

  @Override
  public String getUsername() {
    return username;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public void close() {}

  @Override
  public String toString() {
    return "GivenPostgres[" + place() + "]";
  }

  private void check() {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new StartupProblem(
          "firstline.database.url does not name a PostgreSQL database.",
          "Write it as jdbc:postgresql://HOST:5432/DATABASE, with firstline.database.username and"
              + " firstline.database.password beside it.");
    }
    try (var connection = DriverManager.getConnection(url, properties());
        var answer = connection.createStatement().executeQuery("show server_encoding")) {
      answer.next();
      checkServer(connection.getMetaData().getDatabaseMajorVersion(), answer.getString(1));
    } catch (SQLException e) {
      throw unreachable(e);
    }
  }

  private Properties properties() {
    var properties = new Properties();
    if (!username.isEmpty()) {
      properties.setProperty("user", username);
    }
    if (!password.isEmpty()) {
      properties.setProperty("password", password);
    }
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("loginTimeout", "15");
    return properties;
  }

  private void checkServer(int version, String encoding) {
    if (version < OLDEST_VERSION) {
      throw new StartupProblem(
          "The database at %s is PostgreSQL %d.".formatted(place(), version),
          "Use PostgreSQL %d or newer.".formatted(OLDEST_VERSION));
    }
    if (!encoding.equals("UTF8")) {
      throw new StartupProblem(
          "The database at %s keeps text as %s.".formatted(place(), encoding),
          "Make it with: create database ... encoding 'UTF8' template template0");
    }
  }

  private StartupProblem unreachable(SQLException e) {
    var state = requireNonNullElse(e.getSQLState(), "");
    return switch (state) {
      case "28P01", "28000", "08004" ->
          new StartupProblem(
              "The database at %s refuses user '%s'.".formatted(place(), username),
              "Set firstline.database.username and firstline.database.password to an account that"
                  + " may use this database.",
              e);
      case "3D000" ->
          new StartupProblem(
              "The server has no such database: %s.".formatted(place()),
              "Make it (create database ...), or correct firstline.database.url.",
              e);
      default ->
          new StartupProblem(
              "The database at %s does not answer (SQL state %s).".formatted(place(), state),
              "Start it, or correct firstline.database.url. Without that setting Firstline runs a"
                  + " database of its own.",
              e);
    };
  }

  /** The URL without its parameters, which may hold a password. */
  private String place() {
    return url.replaceFirst("\\?.*", "");
  }
}
