package io.firstline.language;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Three to five neighbouring jamo of a word: one wrong vowel spoils only some of them. */
final class JamoChain extends Analyzer {

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new ICUNormalizer2CharFilter(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    return new TokenStreamComponents(
        tokenizer, new NGramTokenFilter(new Decomposed(tokenizer), 3, 5, false));
  }

  private static final class Decomposed extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Decomposed(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String jamo = Dubeolsik.jamoOf(term.toString());
      term.setEmpty().append(jamo);
      return true;
    }
  }
}
