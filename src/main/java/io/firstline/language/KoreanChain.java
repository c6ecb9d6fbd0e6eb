package io.firstline.language;

import java.io.Reader;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;

/** Korean words by their meaning: parts of compounds, without particles and endings. */
final class KoreanChain extends Analyzer {

  private final Vocabulary vocabulary;
  private final Variants variants = new Variants();
  private final Set<POS.Tag> stopped =
      EnumSet.copyOf(KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS);

  KoreanChain(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    stopped.addAll(Set.of(POS.Tag.VX, POS.Tag.VCP, POS.Tag.VCN));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return variants.chained(new ICUNormalizer2CharFilter(reader));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer =
        new KoreanTokenizer(
            KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            vocabulary.userDictionary(),
            KoreanTokenizer.DecompoundMode.DISCARD,
            false);
    TokenStream words = new KoreanPartOfSpeechStopFilter(tokenizer, stopped);
    words = new KoreanReadingFormFilter(words);
    words = new LowerCaseFilter(words);
    return new TokenStreamComponents(tokenizer, new PorterStemFilter(words));
  }
}
