package io.firstline.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstline.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTests {

  @TempDir private Path parent;

  @Test
  void newFolderIsClosedToOthers() throws IOException {
    var folder = parent.resolve("data");

    try (var lock = DataFolderLock.acquire(folder)) {

      assertThat(lock.folder().path()).isEqualTo(folder);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void secondOwnerIsRefusedWithTheFolderNamed() throws IOException {
    try (var lock = DataFolderLock.acquire(parent)) {
      assertThat(lock.folder().path()).isEqualTo(parent);

      assertThatThrownBy(() -> DataFolderLock.acquire(parent))
          .isInstanceOfSatisfying(
              StartupProblem.class,
              problem -> {
                assertThat(problem.description())
                    .contains(parent.toString())
                    .contains("process " + ProcessHandle.current().pid());
                assertThat(problem.action()).contains("firstline.data-dir");
              });
    }
  }

  @Test
  void ownershipEndsWithTheOwner() throws IOException {
    DataFolderLock.acquire(parent).close();

    try (var lock = DataFolderLock.acquire(parent)) {
      assertThat(lock.folder().path()).isEqualTo(parent);
    }
  }

  @Test
  void folderThatCannotBeWrittenIsNamed() throws IOException {
    var file = Files.createFile(parent.resolve("file"));

    assertThatThrownBy(() -> DataFolderLock.acquire(file.resolve("data")))
        .isInstanceOfSatisfying(
            StartupProblem.class,
            problem -> {
              assertThat(problem.description()).contains(file.toString()).contains("be written");
              assertThat(problem.action()).contains("firstline.data-dir");
            });
  }
}
