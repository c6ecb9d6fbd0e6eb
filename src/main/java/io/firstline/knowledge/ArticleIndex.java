package io.firstline.knowledge;

import io.firstline.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;

/** One version of the articles with its search index. */
final class ArticleIndex implements KnowledgeBase.Indexed {

  /** How much the nearest example counts beside the article as a whole. */
  private static final double EXAMPLE_WEIGHT = .5;

  /** How much the article in the language that is not the question's adds. */
  private static final double OTHER_LANGUAGE_WEIGHT = .4;

  private final List<Article> all;
  private final Map<String, Map<Language, Article>> byId = new HashMap<>();
  private final List<Article> searched;
  private final Map<String, Map<Language, Integer>> numbers = new HashMap<>();
  private final Retrieval retrieval;

  ArticleIndex(List<Article> articles, Chains chains) {
    all =
        articles.stream()
            .sorted(Comparator.comparing(Article::id).thenComparing(Article::language))
            .toList();
    all.forEach(article -> versions(byId, article).put(article.language(), article));
    searched = all.stream().filter(a -> a.audience() == Article.Audience.EVERYONE).toList();
    for (int i = 0; i < searched.size(); i++) {
      versions(numbers, searched.get(i)).put(searched.get(i).language(), i);
    }
    try {
      retrieval =
          new Retrieval(chains, DirectoryReader.open(new ArticleIndexer(chains).index(searched)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Article> articles() {
    return all;
  }

  Optional<Article> article(String id, Language language) {
    return in(language, byId.getOrDefault(id, Map.of()));
  }

  boolean acquire() {
    return retrieval.acquire();
  }

  void release() {
    retrieval.release();
  }

  List<Match> match(Question question, Language language, int limit) throws IOException {
    return hits(question, language, limit).stream()
        .map(hit -> new Match(article(hit), hit.score()))
        .toList();
  }

  List<Passage> search(Question question, Language language, int limit) throws IOException {
    List<Hit> hits = hits(question, language, limit);
    Map<Integer, String> quotes = new HashMap<>();
    for (Language spoken : Language.values()) {
      quotes.putAll(retrieval.quotes(question, spoken, numbers(hits, spoken)));
    }
    return hits.stream()
        .map(
            hit ->
                new Passage(
                    article(hit),
                    quotes.getOrDefault(hit.number(), article(hit).summary()),
                    hit.score()))
        .toList();
  }

  /** One line a passage, best first. */
  List<String> explain(Question question, Language language, int limit) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Hit hit : hits(question, language, limit)) {
      StringBuilder line = new StringBuilder();
      line.append(String.format(Locale.ROOT, "%.3f %s:", hit.score(), article(hit).id()));
      for (Evidence piece : hit.evidence()) {
        line.append(explain(piece));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** A topic with what speaks for it; the number is the article's among those searched. */
  private record Hit(int number, double score, List<Evidence> evidence) {}

  private List<Hit> hits(Question question, Language language, int limit) throws IOException {
    Map<String, List<Evidence>> topics =
        retrieval.evidence(question).stream()
            .collect(Collectors.groupingBy(piece -> searched.get(piece.article()).id()));
    List<Hit> hits = new ArrayList<>();
    topics.forEach(
        (id, evidence) -> {
          Map<Language, Integer> versions = numbers.getOrDefault(id, Map.of());
          Language asked = question.language();
          double score = score(evidence, asked, versions.containsKey(asked));
          hits.add(new Hit(in(language, versions).orElseThrow(), score, evidence));
        });
    hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::number));
    return hits.subList(0, Math.min(limit, hits.size()));
  }

  /**
   * The share of the question's weight that the topic covers. One language alone stays at most 1,
   * and the other one adds to what it leaves open, so that this too ends at 1.
   */
  private static double score(List<Evidence> evidence, Language asked, boolean hasIt) {
    double own = sum(evidence, piece -> piece.language() == asked);
    double other = sum(evidence, piece -> piece.language() != asked);
    return hasIt ? 1 - (1 - own) * (1 - OTHER_LANGUAGE_WEIGHT * other) : other;
  }

  private static double sum(List<Evidence> evidence, Predicate<Evidence> counted) {
    return evidence.stream()
        .filter(counted)
        .mapToDouble(
            piece ->
                piece.score()
                    * (piece.kind().equals(Fields.EXAMPLE) ? EXAMPLE_WEIGHT : 1 - EXAMPLE_WEIGHT))
        .sum();
  }

  private String explain(Evidence piece) throws IOException {
    String weights =
        retrieval.weights(piece).entrySet().stream()
            .map(term -> String.format(Locale.ROOT, "%s %.3f", term.getKey(), term.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        " %s %s %.3f [%s]",
        piece.language().code(),
        piece.kind(),
        piece.score(),
        weights);
  }

  private static <T> Map<Language, T> versions(
      Map<String, Map<Language, T>> topics, Article article) {
    return topics.computeIfAbsent(article.id(), id -> new EnumMap<>(Language.class));
  }

  private static <T> Optional<T> in(Language language, Map<Language, T> versions) {
    return Optional.ofNullable(versions.get(language))
        .or(() -> Optional.ofNullable(versions.get(language.other())));
  }

  private Article article(Hit hit) {
    return searched.get(hit.number());
  }

  private List<Integer> numbers(List<Hit> hits, Language language) {
    return hits.stream()
        .filter(hit -> article(hit).language() == language)
        .map(Hit::number)
        .toList();
  }
}
