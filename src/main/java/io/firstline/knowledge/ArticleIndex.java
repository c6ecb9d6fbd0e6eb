package io.firstline.knowledge;

import io.firstline.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;

/** One version of the articles with its search index. */
final class ArticleIndex implements KnowledgeBase.Indexed {

  /** An article with what speaks for it. */
  record Hit(Article article, double score, List<Evidence> evidence) {}

  /** What one document says for an article; {@code document} is its number in the index. */
  record Evidence(Language language, String kind, int document, double score, Asked asked) {}

  /** How much the nearest example counts beside the article as a whole. */
  private static final double EXAMPLE_WEIGHT = .5;

  /** How much the article in the language that is not the question's adds. */
  private static final double OTHER_LANGUAGE_WEIGHT = .4;

  /** Enough that the examples of a few rich topics do not crowd out all others. */
  private static final int DOCUMENTS = 300;

  private final List<Article> all;
  private final List<Article> searched;
  private final Map<String, Map<Language, Article>> byId = new HashMap<>();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final int[] articleOf;
  private final Chains chains;

  ArticleIndex(List<Article> articles, Chains chains) {
    this.chains = chains;
    all =
        articles.stream()
            .sorted(Comparator.comparing(Article::id).thenComparing(Article::language))
            .toList();
    all.forEach(
        a ->
            byId.computeIfAbsent(a.id(), id -> new EnumMap<>(Language.class)).put(a.language(), a));
    searched = all.stream().filter(a -> a.audience() == Article.Audience.EVERYONE).toList();
    try {
      reader = DirectoryReader.open(new ArticleIndexer(chains).index(searched));
      articleOf = articleOf(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(Fields.K1, Fields.B));
    searcher.setQueryCache(null);
  }

  List<Article> articles() {
    return all;
  }

  Optional<Article> article(String id, Language language) {
    Map<Language, Article> versions = byId.getOrDefault(id, Map.of());
    return Optional.ofNullable(versions.get(language))
        .or(() -> Optional.ofNullable(versions.get(language.other())));
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

  List<Passage> search(Question question, Language language, int limit) throws IOException {
    List<Hit> hits = hits(question, language, limit);
    Map<Article, String> quotes = quotes(question, hits);
    return hits.stream()
        .map(
            hit ->
                new Passage(
                    hit.article(),
                    quotes.getOrDefault(hit.article(), hit.article().summary()),
                    hit.score()))
        .toList();
  }

  /** The best articles, best first, one a topic. */
  List<Hit> hits(Question question, Language language, int limit) throws IOException {
    Map<String, List<Evidence>> evidence = new HashMap<>();
    for (Language spoken : Language.values()) {
      collect(Fields.EXAMPLE, spoken, question, evidence);
      collect(Fields.TEXT, spoken, question, evidence);
    }
    List<Hit> hits = new ArrayList<>();
    evidence.forEach(
        (id, pieces) ->
            hits.add(
                new Hit(
                    article(id, language).orElseThrow(),
                    score(id, pieces, question.language()),
                    pieces)));
    hits.sort(
        Comparator.comparingDouble(Hit::score).reversed().thenComparing(h -> h.article().id()));
    return hits.subList(0, Math.min(limit, hits.size()));
  }

  String explain(Hit hit) throws IOException {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%.3f %s:", hit.score(), hit.article().id()));
    for (Evidence piece : hit.evidence()) {
      line.append(
          String.format(
              Locale.ROOT,
              " %s %s %.3f [%s]",
              piece.language().code(),
              piece.kind(),
              piece.score(),
              weights(piece)));
    }
    return line.toString();
  }

  private String weights(Evidence piece) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Asked.Part part : piece.asked().parts()) {
      Explanation explanation = searcher.explain(part.query(), piece.document());
      if (explanation.isMatch()) {
        weights.merge(part.label(), explanation.getValue().doubleValue(), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s %.3f", e.getKey(), e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void collect(
      String kind, Language language, Question question, Map<String, List<Evidence>> evidence)
      throws IOException {
    List<Chains.View> views = chains.of(kind, language);
    List<Chains.View> used = language == question.language() ? views : views.subList(0, 1);
    Asked asked = Asked.of(searcher, kind, used, question);
    if (asked.isEmpty()) {
      return;
    }
    Map<Integer, ScoreDoc> best = new HashMap<>();
    for (ScoreDoc hit : searcher.search(asked.query(), DOCUMENTS).scoreDocs) {
      best.putIfAbsent(articleOf[hit.doc], hit);
    }
    best.forEach(
        (number, hit) ->
            evidence
                .computeIfAbsent(searched.get(number).id(), id -> new ArrayList<>())
                .add(new Evidence(language, kind, hit.doc, Math.min(1, hit.score), asked)));
  }

  /** One language alone stays below 1; the other one adds to what it leaves open. */
  private double score(String id, List<Evidence> evidence, Language asked) {
    Map<Language, Double> sums = new EnumMap<>(Language.class);
    for (Evidence piece : evidence) {
      double weight = piece.kind().equals(Fields.EXAMPLE) ? EXAMPLE_WEIGHT : 1 - EXAMPLE_WEIGHT;
      sums.merge(piece.language(), weight * piece.score(), Double::sum);
    }
    double own = sums.getOrDefault(asked, 0.0);
    double other = sums.getOrDefault(asked.other(), 0.0);
    return isSearchedIn(id, asked) ? 1 - (1 - own) * (1 - OTHER_LANGUAGE_WEIGHT * other) : other;
  }

  private boolean isSearchedIn(String id, Language language) {
    Article version = byId.getOrDefault(id, Map.of()).get(language);
    return version != null && version.audience() == Article.Audience.EVERYONE;
  }

  private Map<Article, String> quotes(Question question, List<Hit> hits) throws IOException {
    Map<Article, String> quotes = new HashMap<>();
    for (Language language : Language.values()) {
      List<BytesRef> numbers =
          hits.stream()
              .map(Hit::article)
              .filter(a -> a.language() == language)
              .map(a -> new BytesRef(Integer.toString(searched.indexOf(a))))
              .toList();
      Asked asked =
          Asked.of(searcher, Fields.SENTENCE, chains.of(Fields.SENTENCE, language), question);
      if (!numbers.isEmpty() && !asked.isEmpty()) {
        quote(asked, numbers, quotes);
      }
    }
    return quotes;
  }

  private void quote(Asked asked, List<BytesRef> numbers, Map<Article, String> quotes)
      throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(asked.query(), Occur.MUST)
            .add(new TermInSetQuery(Fields.ARTICLE, numbers), Occur.FILTER)
            .build();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : searcher.search(query, DOCUMENTS).scoreDocs) {
      Article article = searched.get(articleOf[hit.doc]);
      if (!quotes.containsKey(article)) {
        quotes.put(article, stored.document(hit.doc).get(Fields.SENTENCE));
      }
    }
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
