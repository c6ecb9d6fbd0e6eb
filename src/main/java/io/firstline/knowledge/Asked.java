package io.firstline.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * A question put to one kind of document. BM25 has no upper end of its own, so every view is
 * divided by what a document would get that says just what the question says: 1 means "worded like
 * the question", whatever its length and however rare its words.
 */
record Asked(List<Part> parts) {

  /** One term of the question and its share in the score; pieces of words share a label. */
  record Part(String label, Query query) {

    Part times(double boost) {
      return new Part(label, new BoostQuery(query, (float) boost));
    }
  }

  /** The rarest say the most; the long tail of a long story costs time. */
  private static final int MOST_TERMS = 24;

  private static final float SYNONYM_WEIGHT = .8f;

  /** Nothing, when no word of the question tells one text from another. */
  static Asked of(
      IndexSearcher searcher, Unit.Kind kind, List<Chains.View> views, Question question)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    double weights = 0;
    for (Chains.View view : views) {
      List<Weighed> terms = weigh(searcher, kind.field() + view.suffix(), view, question);
      if (terms.isEmpty() && parts.isEmpty()) {
        return new Asked(List.of());
      }
      double ideal =
          terms.stream().mapToDouble(Weighed::weight).sum()
              * saturation(searcher, kind.field() + view.suffix(), terms.size());
      for (Weighed term : terms) {
        parts.add(term.part(view.label(term.term().text()), view.weight() / ideal));
      }
      weights += terms.isEmpty() ? 0 : view.weight();
    }
    double all = weights;
    return new Asked(parts.stream().map(part -> part.times(1 / all)).toList());
  }

  Query query() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(part.query(), Occur.SHOULD));
    return any.build();
  }

  private static List<Weighed> weigh(
      IndexSearcher searcher, String field, Chains.View view, Question question)
      throws IOException {
    IndexReader reader = searcher.getIndexReader();
    int documents = reader.getDocCount(field);
    if (documents == 0) {
      return List.of();
    }
    Dictionary dictionary = new Dictionary(searcher, field);
    List<Weighed> weighed = new ArrayList<>();
    for (Question.Wording wording : question.terms(view)) {
      Term term = new Term(field, wording.term());
      TermStates states = dictionary.find(wording.term());
      int having = Math.max(1, states.docFreq());
      for (String synonym : wording.synonyms()) {
        having = Math.max(having, dictionary.find(synonym).docFreq());
      }
      double idf = Math.log1p((documents - having + .5) / (having + .5));
      weighed.add(new Weighed(term, states, wording.synonyms(), wording.weight(), idf));
    }
    weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
    return weighed.stream().limit(MOST_TERMS).toList();
  }

  /** What BM25 makes of a term that stands once in a document of so many terms. */
  private static double saturation(IndexSearcher searcher, String field, int length)
      throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(field);
    if (all == null) {
      return 1;
    }
    double average = (double) all.sumTotalTermFreq() / all.docCount();
    return 1 / (1 + Fields.K1 * (1 - Fields.B + Fields.B * length / average));
  }

  /**
   * A term with its weight.
   *
   * @param states where the index keeps it, so that it is looked up once
   */
  private record Weighed(
      Term term, TermStates states, Set<String> synonyms, double likelihood, double idf) {

    double weight() {
      return likelihood * idf;
    }

    Part part(String label, double boost) {
      return new Part(label, new BoostQuery(query(), (float) (likelihood * boost)));
    }

    private Query query() {
      if (synonyms.isEmpty()) {
        return new TermQuery(term, states);
      }
      SynonymQuery.Builder query = new SynonymQuery.Builder(term.field()).addTerm(term);
      synonyms.forEach(synonym -> query.addTerm(new Term(term.field(), synonym), SYNONYM_WEIGHT));
      return query.build();
    }
  }
}
