package io.firstline.command;

import io.firstline.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files that a command was given. */
final class Files {

  private Files() {}

  static SourceFile read(Path path) {
    try {
      return new SourceFile(path.toString(), java.nio.file.Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(
          path + " cannot be read. Check that it exists, is UTF-8 text and may be read.", e);
    }
  }

  /** The file itself, or all files of a folder and those below it, in order. */
  static List<SourceFile> below(Path path, String ending) {
    try (Stream<Path> files = java.nio.file.Files.walk(path)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().map(Files::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read. Check that it exists.", e);
    }
  }
}
