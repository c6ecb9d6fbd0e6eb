package io.firstline.knowledge;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks up many terms of one field, one after the other. The index is one segment, so that one
 * cursor serves them all; a lookup by Lucene's own hand begins with a new one.
 */
final class Dictionary {

  private final IndexSearcher searcher;
  private final @Nullable LeafReaderContext leaf;
  private final @Nullable TermsEnum cursor;

  Dictionary(IndexSearcher searcher, String field) throws IOException {
    this.searcher = searcher;
    leaf = searcher.getLeafContexts().isEmpty() ? null : searcher.getLeafContexts().getFirst();
    Terms terms = leaf == null ? null : leaf.reader().terms(field);
    cursor = terms == null ? null : terms.iterator();
  }

  /** Where the index keeps a term; with a frequency of 0 where it does not. */
  TermStates find(String term) throws IOException {
    TermStates states = new TermStates(searcher.getTopReaderContext());
    if (leaf != null && cursor != null && cursor.seekExact(new BytesRef(term))) {
      states.register(cursor.termState(), leaf.ord, cursor.docFreq(), cursor.totalTermFreq());
    }
    return states;
  }
}
