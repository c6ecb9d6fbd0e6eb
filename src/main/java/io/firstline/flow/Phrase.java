package io.firstline.flow;

import java.util.regex.Pattern;

/** Words to look for in what people type, made ready once. */
record Phrase(Words words, Pattern pattern) {

  static Phrase of(String text) {
    return of(Words.of(text));
  }

  static Phrase of(Words words) {
    return new Phrase(words, words.pattern());
  }
}
