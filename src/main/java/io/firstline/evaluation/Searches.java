package io.firstline.evaluation;

import io.firstline.knowledge.Article;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.knowledge.Match;
import io.firstline.language.Language;
import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the articles of a file into the search and asks it the questions of another. */
record Searches(KnowledgeBase knowledge, JsonMapper json) {

  /** Deep enough for every figure. */
  private static final int DEPTH = 100;

  private static final String CURE = "Mend the line, or leave it out.";

  /**
   * @param titles whether the titles of the articles are looked at
   */
  SearchFigures measure(
      SourceFile corpus, SourceFile queries, SourceFile relevance, boolean titles) {
    Problems problems = new Problems();
    List<Article> articles = articles(corpus, titles, problems);
    Map<String, String> asked = asked(queries, problems);
    Map<String, Map<String, Integer>> relevant = relevant(relevance, problems);
    InvalidEvaluation.throwIf(problems);
    knowledge.use(knowledge.index(articles));
    List<SearchFigures.Ranked> ranked = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    asked.forEach(
        (id, text) -> {
          if (relevant.containsKey(id)) {
            long start = System.nanoTime();
            List<Match> found = knowledge.match(text, Language.byScript(text), DEPTH);
            nanos.add(System.nanoTime() - start);
            ranked.add(
                new SearchFigures.Ranked(
                    found.stream().map(match -> match.article().id()).toList(),
                    relevant.getOrDefault(id, Map.of())));
          }
        });
    if (ranked.isEmpty()) {
      throw new InvalidEvaluation(
          queries.path() + ": none of its questions is in " + relevance.path() + ".");
    }
    return SearchFigures.of(ranked, nanos);
  }

  private List<Article> articles(SourceFile file, boolean titles, Problems problems) {
    List<Article> articles = new ArrayList<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Place place = new Place(file.path(), i + 1);
        try {
          JsonNode line = json.readTree(lines.get(i));
          String title = line.path("title").asString("");
          String text = line.path("text").asString("");
          if (line.path("id").isMissingNode() || (title + text).isBlank()) {
            problems.error(place, "an object with id, title and text is expected", CURE);
          } else {
            articles.add(article(line.path("id").asString(), titles ? title : "", text, place));
          }
        } catch (JacksonException e) {
          problems.error(place, "this is no JSON: " + e.getOriginalMessage(), CURE);
        }
      }
    }
    return articles;
  }

  private static Article article(String id, String title, String text, Place place) {
    return new Article(
        id,
        Language.byScript(title + text),
        title,
        "",
        List.of(),
        List.of(),
        Article.Severity.NORMAL,
        Article.Audience.EVERYONE,
        "",
        LocalDate.EPOCH,
        text,
        place);
  }

  private static Map<String, String> asked(SourceFile file, Problems problems) {
    Map<String, String> asked = new LinkedHashMap<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t");
      if (cells.length == 2) {
        asked.put(cells[0], cells[1]);
      } else if (!lines.get(i).isBlank()) {
        problems.error(
            new Place(file.path(), i + 1), "an id, a tab and a question are expected", CURE);
      }
    }
    return asked;
  }

  private static Map<String, Map<String, Integer>> relevant(SourceFile file, Problems problems) {
    Map<String, Map<String, Integer>> relevant = new HashMap<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t");
      if (cells.length == 3 && cells[2].strip().matches("[0-9]{1,2}")) {
        int grade = Integer.parseInt(cells[2].strip());
        if (grade > 0) {
          relevant.computeIfAbsent(cells[0], id -> new HashMap<>()).put(cells[1], grade);
        }
      } else if (!lines.get(i).isBlank()) {
        problems.error(
            new Place(file.path(), i + 1),
            "the id of a question, that of an article and a whole number are expected, with tabs"
                + " between",
            CURE);
      }
    }
    return relevant;
  }
}
