package io.firstline.knowledge;

import io.firstline.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question put to one kind of document. BM25 has no upper end of its own, so every view is
 * divided by what a document would get that says just what the question says: 1 means "worded like
 * the question", whatever its length and however rare its words.
 */
record Asked(List<Part> parts) {

  /** One term of the question and its share in the score. */
  record Part(String term, Query query) {}

  /** The long tail of a long story says little and costs time. */
  private static final int MOST_TERMS = 100;

  private static final float TITLE = 4;
  private static final float KEYWORDS = 3;
  private static final float SUMMARY = 2;
  private static final float BODY = 1;

  /** Asks titles and example questions, each by itself. */
  static Asked examples(IndexSearcher searcher, Language language, String question)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    double weights = 0;
    for (Chains.View view : Chains.of(language)) {
      String field = Fields.EXAMPLE + view.suffix();
      List<Weighed> terms = weigh(searcher, List.of(field), view.terms(question));
      double ideal = ideal(terms, saturation(searcher, field, terms.size()));
      for (Weighed term : terms) {
        Query query = new TermQuery(new Term(field, term.text()));
        parts.add(part(term, query, view.weight() / ideal));
      }
      weights += terms.isEmpty() ? 0 : view.weight();
    }
    return new Asked(parts).dividedBy(weights);
  }

  /** Asks articles as wholes, a term in the title counting for more than one in the body. */
  static Asked texts(IndexSearcher searcher, Language language, String question)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    double weights = 0;
    for (Chains.View view : Chains.of(language)) {
      List<String> fields = Fields.texts(view);
      List<Weighed> terms = weigh(searcher, fields, view.terms(question));
      double ideal = ideal(terms, TITLE / (TITLE + Fields.K1));
      for (Weighed term : terms) {
        Query query =
            new CombinedFieldQuery.Builder(term.text())
                .addField(Fields.TITLE + view.suffix(), TITLE)
                .addField(Fields.KEYWORDS + view.suffix(), KEYWORDS)
                .addField(Fields.SUMMARY + view.suffix(), SUMMARY)
                .addField(Fields.BODY + view.suffix(), BODY)
                .build();
        parts.add(part(term, query, view.weight() / ideal));
      }
      weights += terms.isEmpty() ? 0 : view.weight();
    }
    return new Asked(parts).dividedBy(weights);
  }

  /** Asks the sentences of articles; the scores only rank. */
  static Asked sentences(IndexSearcher searcher, Language language, String question)
      throws IOException {
    Chains.View view = Chains.of(language).getFirst();
    String field = Fields.SENTENCE + view.suffix();
    List<Part> parts = new ArrayList<>();
    for (Weighed term : weigh(searcher, List.of(field), view.terms(question))) {
      parts.add(new Part(term.text(), new TermQuery(new Term(field, term.text()))));
    }
    return new Asked(parts);
  }

  Query query() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(part.query(), Occur.SHOULD));
    return any.build();
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  private Asked dividedBy(double weights) {
    return new Asked(
        parts.stream()
            .map(p -> new Part(p.term(), new BoostQuery(p.query(), (float) (1 / weights))))
            .toList());
  }

  private static Part part(Weighed term, Query query, double boost) {
    return new Part(term.text(), new BoostQuery(query, (float) boost));
  }

  private record Weighed(String text, double idf) {}

  private static List<Weighed> weigh(IndexSearcher searcher, List<String> fields, Set<String> terms)
      throws IOException {
    List<Weighed> weighed = new ArrayList<>();
    long documents = 0;
    for (String field : fields) {
      documents = Math.max(documents, searcher.getIndexReader().getDocCount(field));
    }
    for (String text : terms) {
      long having = 1;
      for (String field : fields) {
        having = Math.max(having, searcher.getIndexReader().docFreq(new Term(field, text)));
      }
      weighed.add(new Weighed(text, Math.log1p((documents - having + .5) / (having + .5))));
    }
    weighed.sort(Comparator.comparingDouble(Weighed::idf).reversed());
    return documents == 0 ? List.of() : weighed.stream().limit(MOST_TERMS).toList();
  }

  private static double ideal(List<Weighed> terms, double saturation) {
    return saturation * terms.stream().mapToDouble(Weighed::idf).sum();
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
}
