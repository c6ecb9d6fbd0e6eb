package io.firstline.channel.web;

import io.firstline.knowledge.Article;
import io.firstline.knowledge.Article.Audience;
import io.firstline.knowledge.Passage;
import io.firstline.language.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Articles in the order in which a reader looks for them. */
final class ArticleShelf {

  /**
   * A line of a list.
   *
   * @param foreign whether the article is in the other language than the page
   */
  record Line(String id, String lang, String title, String text, boolean foreign) {

    private static Line of(Article article, String text, Language language) {
      return new Line(
          article.id(),
          article.language().code(),
          article.title(),
          text,
          article.language() != language);
    }
  }

  /** What belongs together, under a word that the page translates. */
  record Area(String name, List<Line> lines) {}

  private ArticleShelf() {}

  /** Each article once, in the page's language where there is one. */
  static List<Area> areas(List<Article> articles, Language language, boolean technician) {
    Map<String, Article> byId = new HashMap<>();
    for (Article article : articles) {
      if (technician || article.audience() == Audience.EVERYONE) {
        byId.merge(article.id(), article, (one, two) -> one.language() == language ? one : two);
      }
    }
    Map<String, List<Line>> byArea = new TreeMap<>();
    byId.values().stream()
        .sorted(Comparator.comparing(Article::title))
        .forEach(
            article ->
                byArea
                    .computeIfAbsent(area(article), _ -> new ArrayList<>())
                    .add(Line.of(article, article.summary(), language)));
    return byArea.entrySet().stream().map(e -> new Area(e.getKey(), e.getValue())).toList();
  }

  static List<Line> found(List<Passage> passages, Language language) {
    return passages.stream()
        .map(passage -> Line.of(passage.article(), passage.article().summary(), language))
        .toList();
  }

  /** Authors keep the articles of an area in one folder. */
  private static String area(Article article) {
    @Nullable Path folder = Path.of(article.place().file()).getParent();
    @Nullable Path name = folder == null ? null : folder.getFileName();
    return name == null ? article.owner() : name.toString();
  }
}
