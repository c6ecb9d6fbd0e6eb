package io.firstline.language.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The English words that the sentence transformer has a piece of their own for. */
public final class WholeWords {

  private WholeWords() {}

  /** In lower case, of Latin letters alone. */
  public static Set<String> load() {
    try (InputStream tokenizer = WholeWords.class.getResourceAsStream(WordPieces.FILE)) {
      if (tokenizer == null) {
        throw new IllegalStateException("The jar of the sentence transformer is missing.");
      }
      return WordPieces.read(tokenizer).wholeWords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
