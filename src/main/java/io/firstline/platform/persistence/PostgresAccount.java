package io.firstline.platform.persistence;

import io.firstline.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The account PostgreSQL runs under. It refuses root, so root starts it in a user namespace of its
 * own, where files stay accessible, or hands the folder to an account without rights.
 */
record PostgresAccount(List<String> prefix, Optional<String> owner) {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static PostgresAccount forFolder(Path folder, Path home) throws IOException {
    return isRoot()
        ? firstThatWorks(candidates(), folder, home)
        : new PostgresAccount(List.of(), Optional.empty());
  }

  static List<PostgresAccount> candidates() {
    return List.of(
        account("root", "unshare", "--user"),
        account("postgres", "setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"),
        account("postgres", "runuser", "-u", "postgres", "--"),
        account("nobody", "setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups"),
        account("nobody", "runuser", "-u", "nobody", "--"));
  }

  static PostgresAccount firstThatWorks(List<PostgresAccount> candidates, Path folder, Path home)
      throws IOException {
    for (var candidate : candidates) {
      if (candidate.works(folder, home)) {
        return candidate;
      }
    }
    throw new StartupProblem(
        "PostgreSQL does not run as root, and no other account can use the folder '%s'."
            .formatted(folder),
        "Run Firstline as an ordinary user, or name a folder that every account may enter with"
            + " firstline.data-dir, or a PostgreSQL server with firstline.database.url.");
  }

  /** Gives the folder and all in it to the account. */
  void handOver(Path folder) throws IOException {
    if (owner.isEmpty()) {
      return;
    }
    var account = lookUp(folder, owner.get());
    try (var paths = Files.walk(folder)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(account)) {
          Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
              .setOwner(account);
        }
      }
    }
  }

  private boolean works(Path folder, Path home) {
    try {
      letPass(folder);
      handOver(folder);
      var postgres = home.resolve("bin/postgres");
      return PostgresProgram.of(prefix, folder, postgres, "--version").run(PATIENCE).succeeded();
    } catch (IOException e) {
      return false;
    }
  }

  /** The data folder is closed to others; who only passes through sees nothing of it. */
  private void letPass(Path folder) throws IOException {
    var dataFolder = folder.getParent();
    if (dataFolder != null && owner.filter("root"::equals).isEmpty()) {
      var rights = Files.getPosixFilePermissions(dataFolder);
      if (rights.add(PosixFilePermission.OTHERS_EXECUTE)) {
        Files.setPosixFilePermissions(dataFolder, rights);
      }
    }
  }

  private static PostgresAccount account(String owner, String... prefix) {
    return new PostgresAccount(List.of(prefix), Optional.of(owner));
  }

  private static UserPrincipal lookUp(Path folder, String name) throws IOException {
    return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
  }

  private static boolean isRoot() {
    return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
  }
}
