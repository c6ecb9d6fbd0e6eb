package io.firstline.platform.persistence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where data is kept: the folder, and a PostgreSQL of the operator's own if there is one. */
@ConfigurationProperties("firstline")
record PersistenceSettings(
    @DefaultValue("./data") Path dataDir, @DefaultValue GivenDatabaseSettings database) {

  record GivenDatabaseSettings(
      @Nullable String url, @Nullable String username, @Nullable String password) {

    boolean isGiven() {
      return url != null && !url.isBlank();
    }
  }
}
