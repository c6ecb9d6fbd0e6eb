package io.firstline.language;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/** Pairs of neighbouring letters over the borders of words: wrong spacing changes nothing. */
final class SyllableChain extends Analyzer {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new PatternReplaceCharFilter(NO_LETTERS, "", new ICUNormalizer2CharFilter(reader));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new NGramTokenizer(2, 2));
  }
}
