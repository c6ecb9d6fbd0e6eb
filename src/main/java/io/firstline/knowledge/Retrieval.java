package io.firstline.knowledge;

import io.firstline.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;

/** Asks the index; it knows articles only by their place in the list of those indexed. */
final class Retrieval {

  private final Chains chains;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final int[] articleOf;
  private final int articles;

  Retrieval(Chains chains, DirectoryReader reader) throws IOException {
    this.chains = chains;
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(Fields.K1, Fields.B));
    searcher.setQueryCache(null);
    articleOf = articleOf(reader);
    articles = Arrays.stream(articleOf).max().orElse(-1) + 1;
  }

  boolean acquire() {
    return reader.tryIncRef();
  }

  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For every article the nearest example and the whole text, as far as anything is shared. */
  List<Evidence> evidence(Question question) throws IOException {
    List<Evidence> evidence = new ArrayList<>();
    for (Language language : Language.values()) {
      for (String kind : List.of(Fields.EXAMPLE, Fields.TEXT)) {
        List<Chains.View> views = chains.of(kind, language);
        // Pieces of words of the other language are shared by chance alone.
        List<Chains.View> used = language == question.language() ? views : views.subList(0, 1);
        Asked asked = Asked.of(searcher, kind, used, question);
        best(asked.query())
            .forEach(
                (article, hit) ->
                    evidence.add(
                        new Evidence(
                            article, language, kind, hit.doc, Math.min(1, hit.score), asked)));
      }
    }
    return evidence;
  }

  /** The sentence that fits best of each of these articles, where one shares a word. */
  Map<Integer, String> quotes(Question question, Language language, Collection<Integer> articles)
      throws IOException {
    List<Chains.View> views = chains.of(Fields.SENTENCE, language);
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(Asked.of(searcher, Fields.SENTENCE, views, question).query(), Occur.MUST)
            .add(new TermInSetQuery(Fields.ARTICLE, keys(articles)), Occur.FILTER)
            .build();
    StoredFields stored = searcher.storedFields();
    Map<Integer, String> quotes = new HashMap<>();
    for (Map.Entry<Integer, ScoreDoc> hit : best(query).entrySet()) {
      quotes.put(hit.getKey(), stored.document(hit.getValue().doc).get(Fields.SENTENCE));
    }
    return quotes;
  }

  /** What each term gives to a piece of evidence. */
  Map<String, Double> weights(Evidence evidence) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Asked.Part part : evidence.asked().parts()) {
      Explanation explanation = searcher.explain(part.query(), evidence.document());
      if (explanation.isMatch()) {
        weights.merge(part.label(), explanation.getValue().doubleValue(), Double::sum);
      }
    }
    return weights;
  }

  /** The best document of each article. */
  private Map<Integer, ScoreDoc> best(Query query) throws IOException {
    BestOfEach best = new BestOfEach(articleOf, articles);
    searcher.search(query, best);
    return best.hits();
  }

  private static List<BytesRef> keys(Collection<Integer> articles) {
    return articles.stream().map(article -> new BytesRef(Integer.toString(article))).toList();
  }

  private static int[] articleOf(DirectoryReader reader) throws IOException {
    int[] articleOf = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.ARTICLE);
      while (values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        articleOf[leaf.docBase + values.docID()] = (int) values.longValue();
      }
    }
    return articleOf;
  }
}
