package io.firstline.understanding;

import io.firstline.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The examples of what people say that come with the product. */
final class Examples {

  private Examples() {}

  static List<LabelledText> ofActs(Language language) {
    String file = "dialogue-acts." + language.code() + ".tsv";
    return lines(file).stream().map(line -> act(file, line)).toList();
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

  private static LabelledText act(String file, String line) {
    int tab = line.indexOf('\t');
    String word = line.substring(0, tab);
    if (DialogueAct.of(word).isEmpty()) {
      throw new IllegalStateException(file + ": '" + word + "' is no dialogue act.");
    }
    return new LabelledText(word, line.substring(tab + 1));
  }
}
