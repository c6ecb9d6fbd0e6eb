package io.firstline.language;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/** The chain of the documents with the typing repaired before it and synonyms after it. */
final class QuestionChain extends AnalyzerWrapper {

  private final Analyzer documents;
  private final SynonymMap synonyms;
  private final TypingRepair repair;

  QuestionChain(Analyzer documents, SynonymMap synonyms, TypingRepair repair) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.documents = documents;
    this.synonyms = synonyms;
    this.repair = repair;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return documents;
  }

  /** Repair comes before ICU, which would join the stray jamo that show a slip. */
  @Override
  protected Reader wrapReader(String field, Reader reader) {
    StringWriter text = new StringWriter();
    try (reader) {
      reader.transferTo(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new StringReader(repair.repair(text.toString()));
  }

  @Override
  protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
    return synonyms.fst == null
        ? components
        : new TokenStreamComponents(
            components.getSource(),
            new SynonymGraphFilter(components.getTokenStream(), synonyms, true));
  }
}
