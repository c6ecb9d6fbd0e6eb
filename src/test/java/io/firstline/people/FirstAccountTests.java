package io.firstline.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.platform.persistence.DataFolder;
import io.firstline.platform.persistence.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

class FirstAccountTests {

  private final TestDatabase database = TestDatabase.fresh();
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final PersonStore store = new SqlPersonStore(JdbcClient.create(database.dataSource()));
  private final People people = new People(store, encoder, new QueueSettings(Map.of()));

  @TempDir private Path folder;

  @Test
  void madePasswordIsLeftForTheOperatorAlone() throws IOException {
    start("");

    Path file = folder.resolve("admin-password.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(encoder.matches(Files.readString(file).strip(), hash())).isTrue();
    assertThat(people.byUser("admin").orElseThrow().is(Role.TECHNICIAN)).isTrue();
  }

  @Test
  void givenPasswordIsTakenAndNotWritten() {
    start("short");

    assertThat(encoder.matches("short", hash())).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void laterStartsChangeNothing() {
    start("the first one");

    start("another one");

    assertThat(encoder.matches("the first one", hash())).isTrue();
    assertThat(people.all()).hasSize(1);
  }

  private void start(String given) {
    new FirstAccount(
            people,
            new DataFolder(folder),
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource())),
            given)
        .afterSingletonsInstantiated();
  }

  private String hash() {
    return store.passwordHash("admin").orElseThrow();
  }
}
