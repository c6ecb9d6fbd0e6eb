package io.firstline.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The Lucene analyzers of both languages. Text of an article goes through {@link #documents}, what
 * a person asked through {@link #questions}, which also repairs typing and adds synonyms. {@link
 * #syllables} and {@link #jamo} are for further fields that forgive spacing and spelling.
 */
@Component
public final class Analyzers {

  private final Analyzer koreanDocuments;
  private final Analyzer englishDocuments = new EnglishChain();
  private final Analyzer koreanQuestions;
  private final Analyzer englishQuestions;
  private final Analyzer syllables = new SyllableChain();
  private final Analyzer jamo = new JamoChain();

  public Analyzers() {
    this(new Glossary(), new TypingRepair());
  }

  @Autowired
  public Analyzers(Glossary glossary, TypingRepair repair) {
    Vocabulary vocabulary = new Vocabulary();
    this.koreanDocuments = new KoreanChain(vocabulary);
    this.koreanQuestions =
        new QuestionChain(koreanDocuments, Synonyms.of(glossary, koreanDocuments), repair);
    this.englishQuestions =
        new QuestionChain(englishDocuments, Synonyms.of(glossary, englishDocuments), repair);
  }

  public Analyzer documents(Language language) {
    return switch (language) {
      case KO -> koreanDocuments;
      case EN -> englishDocuments;
    };
  }

  public Analyzer questions(Language language) {
    return switch (language) {
      case KO -> koreanQuestions;
      case EN -> englishQuestions;
    };
  }

  /** Pairs of neighbouring letters, spaces left out. */
  public Analyzer syllables() {
    return syllables;
  }

  /** Three to five neighbouring jamo or Latin letters of a word. */
  public Analyzer jamo() {
    return jamo;
  }

  /** The terms of a text in their order, as they stand in an index of {@link #documents}. */
  public List<String> terms(Language language, String text) {
    return terms(documents(language), text);
  }

  static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return terms;
  }
}
