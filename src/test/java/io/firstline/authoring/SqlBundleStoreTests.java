package io.firstline.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.platform.persistence.TestDatabase;
import io.firstline.source.SourceFile;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class SqlBundleStoreTests extends BundleStoreContract {

  private final DataSource database = TestDatabase.fresh().dataSource();
  private final JdbcClient jdbc = JdbcClient.create(database);

  @Override
  BundleStore store() {
    BundleStore store = new SqlBundleStore(jdbc, JsonMapper.shared());
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    return new BundleStore() {
      @Override
      public Optional<Bundle> active() {
        return store.active();
      }

      @Override
      public Optional<String> activeVersion() {
        return store.activeVersion();
      }

      @Override
      public void activate(Bundle bundle) {
        transaction.executeWithoutResult(status -> store.activate(bundle));
      }
    };
  }

  @Test
  void onlyTheLatestBundlesAreKept() {
    for (int i = 0; i < 30; i++) {
      store().activate(Bundle.of(List.of(new SourceFile("a.md", "version " + i))));
    }

    assertThat(jdbc.sql("select count(*) from bundle").query(Integer.class).single()).isEqualTo(20);
    assertThat(store().active().orElseThrow().files().getFirst().text()).isEqualTo("version 29");
  }
}
