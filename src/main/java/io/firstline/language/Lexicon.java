package io.firstline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;

/**
 * English terms for Korean ones, as learnt from documentation; both as {@link Analyzers} cut them.
 */
@Component
public final class Lexicon {

  private static final String FILE = "korean-lexicon.tsv.gz";

  /** An English term and how likely it stands for the Korean one, 0 to 1. */
  public record Translation(String term, double likelihood) {}

  private final Map<String, List<Translation>> translations = new HashMap<>();

  public Lexicon() {
    try (InputStream in = Lexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The file '" + FILE + "' is missing in the jar.");
      }
      new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))
          .lines()
          .forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The likeliest first; empty for a term that is not known. */
  public List<Translation> of(String korean) {
    return translations.getOrDefault(korean, List.of());
  }

  private void add(String line) {
    String[] columns = line.split("\t");
    List<Translation> found = new ArrayList<>();
    for (int i = 1; i < columns.length; i++) {
      int space = columns[i].lastIndexOf(' ');
      found.add(
          new Translation(
              columns[i].substring(0, space), Double.parseDouble(columns[i].substring(space + 1))));
    }
    translations.put(columns[0], List.copyOf(found));
  }
}
