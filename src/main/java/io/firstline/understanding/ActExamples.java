package io.firstline.understanding;

import io.firstline.language.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The examples of dialogue acts that come with the product. */
final class ActExamples {

  private ActExamples() {}

  static List<LabelledText> of(Language language) {
    String file = "dialogue-acts." + language.code() + ".tsv";
    try (InputStream in = ActExamples.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The file '" + file + "' is missing in the jar.");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
          .map(line -> example(file, line))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static LabelledText example(String file, String line) {
    int tab = line.indexOf('\t');
    String word = line.substring(0, tab);
    if (DialogueAct.of(word).isEmpty()) {
      throw new IllegalStateException(file + ": '" + word + "' is no dialogue act.");
    }
    return new LabelledText(word, line.substring(tab + 1));
  }
}
