package io.firstline.authoring;

import io.firstline.flow.Flow;
import io.firstline.flow.Step;
import io.firstline.knowledge.Article;
import io.firstline.knowledge.ExampleQuestion;
import io.firstline.language.Language;
import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is only wrong between files: each may be right by itself. */
final class ContentLinter {

  private final Bundle bundle;
  private final Problems problems;

  ContentLinter(Bundle bundle, Problems problems) {
    this.bundle = bundle;
    this.problems = problems;
  }

  void check(List<Article> articles, List<Flow> flows) {
    checkArticleIds(articles);
    checkPairs(articles);
    checkQuestions(articles);
    checkFlowIds(flows);
    checkArticleSteps(articles, flows);
  }

  private void checkArticleIds(List<Article> articles) {
    Map<String, Place> taken = new HashMap<>();
    for (Article article : articles) {
      String key = article.id() + "." + article.language().code();
      Place first = taken.putIfAbsent(key, article.place());
      if (first != null) {
        problems.error(
            article.place(),
            "The article '" + article.id() + "' also stands in " + first.file() + ".",
            "Keep one of the two files.");
      }
    }
  }

  private void checkPairs(List<Article> articles) {
    Map<String, List<Article>> byId = articles.stream().collect(Collectors.groupingBy(Article::id));
    for (List<Article> versions : byId.values()) {
      Article first = versions.getFirst();
      Language other = first.language().other();
      if (versions.size() == 1 && !exists(first.id(), other)) {
        problems.warning(
            first.place(),
            "The article has no version in the other language.",
            "Write " + first.id() + "." + other.code() + ".md beside it.");
      } else if (versions.stream().map(Article::audience).distinct().count() > 1) {
        problems.error(
            versions.getLast().place(),
            "The audience is not the same in both languages.",
            "Write the same 'audience:' in both files.");
      } else if (versions.stream().map(Article::severity).distinct().count() > 1) {
        problems.error(
            versions.getLast().place(),
            "The severity is not the same in both languages.",
            "Write the same 'severity:' in both files.");
      }
    }
  }

  private void checkQuestions(List<Article> articles) {
    Map<String, Article> taken = new HashMap<>();
    for (Article article : articles) {
      for (ExampleQuestion asked : article.questions()) {
        String question = asked.text();
        Article first = taken.putIfAbsent(plain(question), article);
        if (first == null) {
          continue;
        }
        if (first.id().equals(article.id())) {
          problems.warning(
              place(article, question),
              "The question \"" + question + "\" stands twice in '" + article.id() + "'.",
              "Replace one of the two with another wording.");
        } else {
          problems.error(
              place(article, question),
              "The question \"" + question + "\" is also one of '" + first.id() + "'.",
              "Keep it in the article that answers it.");
        }
      }
    }
  }

  private void checkFlowIds(List<Flow> flows) {
    Map<String, Place> taken = new HashMap<>();
    for (Flow flow : flows) {
      Place first = taken.putIfAbsent(flow.id(), flow.place());
      if (first != null) {
        problems.error(
            flow.place(),
            "The flow '" + flow.id() + "' also stands in " + first.file() + ".",
            "Keep one of the two files.");
      }
    }
  }

  private void checkArticleSteps(List<Article> articles, List<Flow> flows) {
    Set<String> hidden =
        articles.stream()
            .filter(a -> a.audience() == Article.Audience.TECHNICIANS)
            .map(Article::id)
            .collect(Collectors.toSet());
    for (Flow flow : flows) {
      for (Step step : flow.steps()) {
        if (step instanceof Step.Article shown) {
          checkShown(flow, shown, hidden);
        }
      }
    }
  }

  private void checkShown(Flow flow, Step.Article step, Set<String> hidden) {
    String article = step.article();
    if (Stream.of(Language.values()).noneMatch(language -> exists(article, language))) {
      problems.error(
          step.place(),
          "Step '"
              + step.id()
              + "' of flow '"
              + flow.id()
              + "' shows the article '"
              + article
              + "', which does not exist.",
          "Correct its id, or write the article.");
    } else if (hidden.contains(article)) {
      problems.error(
          step.place(),
          "Step '"
              + step.id()
              + "' of flow '"
              + flow.id()
              + "' shows the article '"
              + article
              + "', which only technicians may read.",
          "Show another article, or write 'audience: everyone' in that one.");
    }
  }

  /** Whether there is a file for it, be it right or wrong: a wrong one is reported by itself. */
  private boolean exists(String article, Language language) {
    String name = "/" + article + "." + language.code() + ".md";
    return bundle.files().stream().map(SourceFile::path).anyMatch(path -> path.endsWith(name));
  }

  /** Where the question stands, in the article or in its file of questions; the last one counts. */
  private Place place(Article article, String question) {
    Place found = article.place();
    for (SourceFile file : bundle.files()) {
      if (file.path().equals(article.place().file()) || QuestionFile.isOf(article, file)) {
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).contains(question)) {
            found = new Place(file.path(), i + 1);
          }
        }
      }
    }
    return found;
  }

  private static String plain(String question) {
    return question.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", "");
  }
}
