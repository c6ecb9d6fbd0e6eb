package io.firstline.knowledge;

import io.firstline.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How text becomes terms, for indexing and for asking. */
final class Chains {

  /**
   * One way of looking at a text.
   *
   * @param suffix ends the names of its fields
   * @param weight how much it counts beside the other views of its language
   */
  record View(String suffix, double weight, Analyzer indexing, Analyzer asking) {

    /** The different terms of a question, in its order. */
    Set<String> terms(String question) {
      Set<String> terms = new LinkedHashSet<>();
      try (TokenStream stream = asking.tokenStream("", question)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          terms.add(term.toString());
        }
        stream.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return terms;
    }
  }

  private static final Analyzer KOREAN = new KoreanAnalyzer();
  private static final Analyzer ENGLISH = new EnglishAnalyzer();

  private static final List<View> KO = List.of(new View(".ko", 1, KOREAN, KOREAN));
  private static final List<View> EN = List.of(new View(".en", 1, ENGLISH, ENGLISH));

  private Chains() {}

  /** The views of a language, the one that tells words apart first. */
  static List<View> of(Language language) {
    return switch (language) {
      case KO -> KO;
      case EN -> EN;
    };
  }
}
