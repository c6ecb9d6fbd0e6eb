package io.firstline.knowledge;

import io.firstline.knowledge.MeaningIndex.Nearest;
import io.firstline.language.EncodedTexts;
import io.firstline.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/** One version of the articles with its search index. */
final class ArticleIndex implements KnowledgeBase.Indexed {

  /** More texts than this are not encoded: it would take an hour, and every question a while. */
  private static final int MOST_UNITS = 200_000;

  private final List<Article> all;
  private final Map<String, Map<Language, Article>> byId = new HashMap<>();
  private final List<Article> searched;
  private final Map<String, Map<Language, Integer>> numbers = new TreeMap<>();
  private final List<Unit> units;
  private final boolean[] examples;
  private final Retrieval retrieval;
  private final @Nullable MeaningIndex meanings;

  /**
   * @param encoded where meaning is compared too
   */
  ArticleIndex(List<Article> articles, Chains chains, @Nullable EncodedTexts encoded) {
    all =
        articles.stream()
            .sorted(Comparator.comparing(Article::id).thenComparing(Article::language))
            .toList();
    all.forEach(article -> versions(byId, article).put(article.language(), article));
    searched = all.stream().filter(a -> a.audience() == Article.Audience.EVERYONE).toList();
    for (int i = 0; i < searched.size(); i++) {
      versions(numbers, searched.get(i)).put(searched.get(i).language(), i);
    }
    units = Unit.of(searched);
    examples = new boolean[searched.size()];
    units.forEach(unit -> examples[unit.article()] |= unit.kind() == Unit.Kind.EXAMPLE);
    meanings = encoded == null || units.size() > MOST_UNITS ? null : meanings(units, encoded);
    try {
      DirectoryReader reader =
          DirectoryReader.open(new ArticleIndexer(chains).index(searched, units));
      retrieval = new Retrieval(chains, reader, units);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MeaningIndex meanings(List<Unit> units, EncodedTexts encoded) {
    return new MeaningIndex(units, encoded.vectors(units.stream().map(Unit::text).toList()));
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
    Quoting quoting =
        new Quoting(units, retrieval, hits.isEmpty() ? null : hits.getFirst().meant());
    List<Passage> passages = new ArrayList<>();
    for (Hit hit : hits) {
      Article article = article(hit);
      passages.add(
          new Passage(
              article,
              quoting.best(question, article.language(), hit.number()).orElse(article.summary()),
              hit.score()));
    }
    return passages;
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
  private record Hit(int number, double score, List<Evidence> evidence) {

    @Nullable Nearest meant() {
      return evidence.getFirst().meant();
    }
  }

  private List<Hit> hits(Question question, Language language, int limit) throws IOException {
    if (question.isEmpty()) {
      return List.of();
    }
    Nearest meant = meanings == null ? null : meanings.nearest(question.vector());
    Map<Language, Map<Unit.Kind, Map<Integer, Retrieval.Shared>>> shared =
        new EnumMap<>(Language.class);
    for (Language version : Language.values()) {
      shared.put(version, retrieval.shared(question, version));
    }
    List<Hit> hits = new ArrayList<>();
    for (Map<Language, Integer> versions : candidates(shared.values(), meant)) {
      List<Evidence> evidence = new ArrayList<>(versions.size());
      versions.forEach(
          (version, number) ->
              evidence.add(
                  Evidence.of(
                      number,
                      question.language(),
                      version,
                      examples[number],
                      shared.getOrDefault(version, Map.of()),
                      meant)));
      if (evidence.stream().anyMatch(Evidence::speaks)) {
        hits.add(new Hit(in(language, versions).orElseThrow(), score(evidence), evidence));
      }
    }
    hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::number));
    return hits.subList(0, Math.min(limit, hits.size()));
  }

  /** Where meaning is not compared, only what shares a word can be found. */
  private Collection<Map<Language, Integer>> candidates(
      Collection<Map<Unit.Kind, Map<Integer, Retrieval.Shared>>> shared, @Nullable Nearest meant) {
    return meant != null
        ? numbers.values()
        : shared.stream()
            .flatMap(kinds -> kinds.values().stream())
            .flatMap(articles -> articles.keySet().stream())
            .map(article -> searched.get(article).id())
            .distinct()
            .map(id -> numbers.getOrDefault(id, Map.of()))
            .toList();
  }

  /** Where there are both languages, both count: what one words badly the other may word well. */
  private static double score(List<Evidence> evidence) {
    double score = 0;
    for (Evidence piece : evidence) {
      score += piece.score() / evidence.size();
    }
    return score;
  }

  private String explain(Evidence piece) throws IOException {
    String code = piece.version().code();
    StringBuilder text = new StringBuilder();
    for (Retrieval.@Nullable Shared shared :
        new Retrieval.Shared[] {piece.example(), piece.text()}) {
      if (shared != null) {
        text.append(
            String.format(
                Locale.ROOT,
                " %s %s %.3f [%s]",
                code,
                units.get(shared.unit()).kind().field(),
                shared.score(),
                terms(shared)));
      }
    }
    Nearest meant = piece.meant();
    int nearest = meant == null ? -1 : meant.unit(piece.article(), Unit.Kind.EXAMPLE);
    if (meant != null) {
      text.append(String.format(Locale.ROOT, " %s meaning %.3f", code, piece.meaning()));
    }
    if (nearest >= 0) {
      text.append(" \"").append(units.get(nearest).text()).append('"');
    }
    return text.toString();
  }

  private String terms(Retrieval.Shared shared) throws IOException {
    return retrieval.weights(shared).entrySet().stream()
        .map(term -> String.format(Locale.ROOT, "%s %.3f", term.getKey(), term.getValue()))
        .collect(Collectors.joining(", "));
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
}
