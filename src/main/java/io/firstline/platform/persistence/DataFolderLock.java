package io.firstline.platform.persistence;

import io.firstline.platform.startup.StartupProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Ownership of the data folder, held for the life of the process. The operating system gives it
 * back when the process dies, however it dies; so does the collector when nobody holds this object.
 */
final class DataFolderLock implements AutoCloseable {

  private final DataFolder folder;
  private final FileChannel channel;

  private DataFolderLock(DataFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static DataFolderLock acquire(Path path) {
    var folder = new DataFolder(path);
    DataFolder.made(folder.path());
    try {
      var channel =
          FileChannel.open(
              folder.path().resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        var owner = owner(channel);
        channel.close();
        throw inUse(folder, owner);
      }
      channel.truncate(0);
      channel.write(utf8(Long.toString(ProcessHandle.current().pid())), 0);
      return new DataFolderLock(folder, channel);
    } catch (IOException e) {
      throw DataFolder.notWritable(folder.path(), e);
    }
  }

  DataFolder folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String owner(FileChannel channel) throws IOException {
    var pid = ByteBuffer.allocate(20);
    channel.read(pid, 0);
    return StandardCharsets.UTF_8.decode(pid.flip()).toString();
  }

  private static ByteBuffer utf8(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  private static StartupProblem inUse(DataFolder folder, String owner) {
    return new StartupProblem(
        "The data folder '%s' is in use by another Firstline (process %s)."
            .formatted(folder.path(), owner.isEmpty() ? "unknown" : owner),
        "Stop that process, or give this one a folder of its own with firstline.data-dir. Several"
            + " processes work together over one PostgreSQL: see firstline.database.url.");
  }
}
