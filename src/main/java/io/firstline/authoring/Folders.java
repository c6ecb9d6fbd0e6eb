package io.firstline.authoring;

import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The two folders in which authors write. */
@Component
final class Folders {

  /** First part of the path of everything that stands in the folder of articles. */
  static final String KNOWLEDGE = "knowledge/";

  /** First part of the path of everything that stands in the folder of flows. */
  static final String FLOWS = "conversation-flows/";

  private final Path knowledge;
  private final Path flows;

  Folders(
      @Value("${firstline.knowledge-dir:./knowledge}") String knowledge,
      @Value("${firstline.flows-dir:./conversation-flows}") String flows) {
    this.knowledge = Path.of(knowledge);
    this.flows = Path.of(flows);
  }

  /** What tells one state of the folders from another without reading the files. */
  record State(List<Entry> entries) {
    record Entry(Path path, long size, FileTime changed, @Nullable Object key) {}
  }

  State state() {
    List<State.Entry> entries = new ArrayList<>();
    for (Path folder : List.of(knowledge, flows)) {
      for (Path file : files(real(folder))) {
        entry(file).ifPresent(entries::add);
      }
    }
    return new State(entries);
  }

  /** Every file that an author may have meant for us; editors' and systems' own are left out. */
  List<SourceFile> read(Problems problems) {
    List<SourceFile> files = new ArrayList<>();
    read(knowledge, KNOWLEDGE, files, problems);
    read(flows, FLOWS, files, problems);
    return files;
  }

  private static void read(Path given, String prefix, List<SourceFile> files, Problems problems) {
    Path folder = real(given);
    if (!Files.isDirectory(folder)) {
      problems.error(
          new Place(prefix, 1),
          "The folder '" + given.toAbsolutePath().normalize() + "' does not exist.",
          "Make it, or set firstline."
              + (prefix.equals(FLOWS) ? "flows-dir" : "knowledge-dir")
              + " to the folder where it is.");
      return;
    }
    for (Path file : files(folder)) {
      String path = prefix + folder.relativize(file).toString().replace('\\', '/');
      try {
        String text = Files.readString(file);
        files.add(new SourceFile(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
      } catch (CharacterCodingException e) {
        problems.error(new Place(path, 1), "The file is not UTF-8.", "Save it as UTF-8.");
      } catch (NoSuchFileException e) {
        // An editor replaced it while we read; its next state is read in a moment.
      } catch (IOException e) {
        problems.error(
            new Place(path, 1), "The file cannot be read.", "Let this service's user read it.");
      }
    }
  }

  /** Where a folder is that is a link; asked anew each time, for a link may be set elsewhere. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException notThere) {
      return folder;
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> isMeant(folder.relativize(file)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean isMeant(Path file) {
    String name = file.toString().replace('\\', '/');
    return !name.startsWith(".")
        && !name.contains("/.")
        && !name.startsWith("stories/")
        && (name.endsWith(".md")
            || name.endsWith(".yaml")
            || name.endsWith(".yml")
            || name.endsWith(".tsv")
            || name.endsWith(".txt"));
  }

  private static Optional<State.Entry> entry(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new State.Entry(file, now.size(), now.lastModifiedTime(), now.fileKey()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
