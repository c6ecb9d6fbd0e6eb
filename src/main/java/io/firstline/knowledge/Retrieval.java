package io.firstline.knowledge;

import io.firstline.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;

/** Compares the wording of questions with that of the units, by BM25. */
final class Retrieval {

  /**
   * As many of the best as can matter. Lucene skips what cannot be among them, so that the time
   * hardly grows with the number of articles.
   */
  private static final int MOST = 300;

  private final Chains chains;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Unit> units;
  private final int[] unitOf;

  Retrieval(Chains chains, DirectoryReader reader, List<Unit> units) throws IOException {
    this.chains = chains;
    this.reader = reader;
    this.units = units;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(Fields.K1, Fields.B));
    searcher.setQueryCache(null);
    unitOf = unitOf(reader);
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

  /**
   * A unit that shares words with the question.
   *
   * @param document its number in the index
   * @param score 0 to 1, the unit against the question's own wording
   */
  record Shared(int unit, int document, double score, Asked asked) {}

  /** The best unit of a kind by article, of the articles in that language. */
  Map<Unit.Kind, Map<Integer, Shared>> shared(Question question, Language language)
      throws IOException {
    Map<Unit.Kind, Map<Integer, Shared>> shared = new EnumMap<>(Unit.Kind.class);
    for (Unit.Kind kind : List.of(Unit.Kind.EXAMPLE, Unit.Kind.TEXT)) {
      List<Chains.View> views = chains.of(kind, language);
      // Pieces of words of the other language are shared by chance alone.
      List<Chains.View> used = language == question.language() ? views : views.subList(0, 1);
      Asked asked = Asked.of(searcher, kind, used, question);
      shared.put(kind, best(asked.query(), asked));
    }
    return shared;
  }

  /** How well the sentences of these articles share the question's words, by unit. */
  Map<Integer, Double> sentences(Question question, Language language, Collection<Integer> articles)
      throws IOException {
    List<Chains.View> views = chains.of(Unit.Kind.SENTENCE, language);
    Asked asked = Asked.of(searcher, Unit.Kind.SENTENCE, views, question);
    Query query =
        new BooleanQuery.Builder()
            .add(asked.query(), Occur.MUST)
            .add(new TermInSetQuery(Fields.ARTICLE, keys(articles)), Occur.FILTER)
            .build();
    Map<Integer, Double> scores = new HashMap<>();
    for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
      scores.put(unitOf[hit.doc], Math.min(1.0, hit.score));
    }
    return scores;
  }

  /** What each term gives to what is shared. */
  Map<String, Double> weights(Shared shared) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Asked.Part part : shared.asked().parts()) {
      Explanation explanation = searcher.explain(part.query(), shared.document());
      if (explanation.isMatch()) {
        weights.merge(part.label(), explanation.getValue().doubleValue(), Double::sum);
      }
    }
    return weights;
  }

  /** Of each article the best unit; hits come best first. */
  private Map<Integer, Shared> best(Query query, Asked asked) throws IOException {
    Map<Integer, Shared> best = new HashMap<>();
    for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
      int unit = unitOf[hit.doc];
      best.putIfAbsent(
          units.get(unit).article(), new Shared(unit, hit.doc, Math.min(1, hit.score), asked));
    }
    return best;
  }

  private static List<BytesRef> keys(Collection<Integer> articles) {
    return articles.stream().map(article -> new BytesRef(Integer.toString(article))).toList();
  }

  private static int[] unitOf(DirectoryReader reader) throws IOException {
    int[] unitOf = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.UNIT);
      while (values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        unitOf[leaf.docBase + values.docID()] = (int) values.longValue();
      }
    }
    return unitOf;
  }
}
