package io.firstline.authoring;

import io.firstline.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
@Profile("!memory")
final class SqlBundleStore implements BundleStore {

  private static final int KEPT = 20;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SqlBundleStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public Optional<Bundle> active() {
    return jdbc.sql("select version, files from bundle where active")
        .query((row, n) -> new Bundle(row.getString("version"), files(row.getString("files"))))
        .optional();
  }

  @Override
  public Optional<String> activeVersion() {
    return jdbc.sql("select version from bundle where active").query(String.class).optional();
  }

  @Override
  public void activate(Bundle bundle) {
    // Two nodes may publish at once; without the lock both would see no active row but their own.
    jdbc.sql("lock table bundle in share row exclusive mode").update();
    jdbc.sql("update bundle set active = false where active").update();
    jdbc.sql(
            """
            insert into bundle (version, files, active) values (:version, :files::jsonb, true)
            on conflict (version) do update set active = true, published_at = now()
            """)
        .param("version", bundle.version())
        .param("files", json.writeValueAsString(bundle.files()))
        .update();
    jdbc.sql(
            """
            delete from bundle where not active and version not in
              (select version from bundle order by published_at desc limit :kept)
            """)
        .param("kept", KEPT)
        .update();
  }

  private List<SourceFile> files(String text) {
    return json.readValue(text, new TypeReference<>() {});
  }
}
