package io.firstline.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes Korean text apart into {@link Morpheme morphemes}, endings included. Thread-safe. */
@Component
public final class Morphemes {

  private final Analyzer analyzer;

  public Morphemes() {
    this(new Vocabulary());
  }

  Morphemes(Vocabulary vocabulary) {
    this.analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(
                new KoreanTokenizer(
                    PartOfSpeech.factory(),
                    vocabulary.userDictionary(),
                    KoreanTokenizer.DecompoundMode.DISCARD,
                    false));
          }
        };
  }

  public List<Morpheme> of(String text) {
    List<Morpheme> found = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute form = stream.addAttribute(CharTermAttribute.class);
      PartOfSpeechAttribute speech = stream.addAttribute(PartOfSpeechAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        POS.@Nullable Tag tag = speech.getLeftPOS();
        boolean known = !(speech instanceof PartOfSpeech part) || part.isKnown();
        found.add(new Morpheme(form.toString(), tag == null ? "UNKNOWN" : tag.name(), known));
      }
      stream.end();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }
}
