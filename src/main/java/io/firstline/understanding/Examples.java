package io.firstline.understanding;

import io.firstline.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The examples of what people say that come with the product. */
final class Examples {

  private Examples() {}

  static List<LabelledText> ofActs(Language language) {
    String file = "dialogue-acts." + language.code() + ".tsv";
    return lines(file).stream().map(line -> act(file, line)).toList();
  }

  /** Messages with what they weigh: who wrote it, impact, urgency, text. */
  static List<WeightExample> ofWeights(Language language) {
    return Stream.concat(
            weights("weights." + language.code() + ".tsv", false),
            weights("weights-later." + language.code() + ".tsv", true))
        .toList();
  }

  private static Stream<WeightExample> weights(String file, boolean later) {
    return lines(file).stream().map(line -> weight(line.split("\t", 4), later));
  }

  private static WeightExample weight(String[] cells, boolean later) {
    return new WeightExample(
        cells[0],
        later,
        Impact.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Urgency.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells[3]);
  }

  /** The lines with a tab; one that begins with # is a comment. */
  static List<String> lines(String file) {
    return all(file).stream().filter(line -> line.indexOf('\t') > 0).toList();
  }

  /** Every line but the comments. */
  static List<String> all(String file) {
    try (InputStream in = Examples.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The file '" + file + "' is missing in the jar.");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every word of a list that has several on a line. */
  static List<String> words(String file) {
    return all(file).stream().flatMap(line -> Stream.of(line.strip().split(" "))).toList();
  }

  private static LabelledText act(String file, String line) {
    int tab = line.indexOf('\t');
    String word = line.substring(0, tab);
    if (DialogueAct.of(word).isEmpty()) {
      throw new IllegalStateException(file + ": '" + word + "' is no dialogue act.");
    }
    return new LabelledText(word, line.substring(tab + 1));
  }
}
