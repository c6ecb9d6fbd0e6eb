package io.firstline.people;

import io.firstline.people.People.NewPerson;
import io.firstline.platform.persistence.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the account {@code admin} while there is nobody, before the first request can come in. Its
 * password is the operator's, or is made and left in a file that only the operator may read.
 */
@Component
@Profile("!memory")
final class FirstAccount implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);

  private final People people;
  private final DataFolder folder;
  private final TransactionTemplate transaction;
  private final String given;

  FirstAccount(
      People people,
      DataFolder folder,
      TransactionTemplate transaction,
      @Value("${firstline.admin.password:}") String given) {
    this.people = people;
    this.folder = folder;
    this.transaction = transaction;
    this.given = given;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (people.all().isEmpty()) {
      transaction.executeWithoutResult(status -> make());
    }
  }

  private void make() {
    String password = given.isBlank() ? random() : given;
    boolean made =
        people
            .keep(new NewPerson("admin", "admin", null, password, Set.of(Role.ADMIN), List.of()))
            .isPresent();
    // Another node may have been first; then the password in force is the one it wrote.
    if (!made) {
      return;
    }
    if (given.isBlank()) {
      log.warn("account user=admin made password-file={}", write(password));
    } else if (given.length() < PersonRules.SHORTEST_PASSWORD) {
      log.warn("account user=admin made with a short password from firstline.admin.password");
    } else {
      log.info("account user=admin made with the password from firstline.admin.password");
    }
  }

  private Path write(String password) {
    Path file = folder.path().resolve("admin-password.txt").toAbsolutePath().normalize();
    try {
      Files.deleteIfExists(file);
      Files.createFile(file, ownerOnly());
      Files.writeString(file, password + "\n");
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("The first password cannot be written to " + file, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }

  private static String random() {
    byte[] bytes = new byte[18];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
