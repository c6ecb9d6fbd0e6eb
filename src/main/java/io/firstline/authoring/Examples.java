package io.firstline.authoring;

import io.firstline.knowledge.Article;
import io.firstline.source.SourceFile;
import io.firstline.understanding.LabelledText;
import io.firstline.understanding.TrainingSet;
import java.util.ArrayList;
import java.util.List;

/** What the understander is taught from the content: the one place that decides it. */
final class Examples {

  /** The label of texts that are nobody's topic. */
  private static final String OUT_OF_SCOPE = "__oos__";

  private Examples() {}

  static TrainingSet trainingSet(
      List<Article> articles, List<SourceFile> outOfScope, Signposts signposts) {
    return new TrainingSet(
        topics(articles),
        outOfScope.stream().flatMap(file -> lines(file).stream()).toList(),
        signposts.departments(),
        signposts.danger());
  }

  /** Both languages teach the same topic: its questions, and its title as one more. */
  private static List<LabelledText> topics(List<Article> articles) {
    List<LabelledText> topics = new ArrayList<>();
    for (Article article : articles) {
      if (article.audience() == Article.Audience.EVERYONE) {
        topics.add(new LabelledText(article.id(), article.title()));
        article
            .questions()
            .forEach(q -> topics.add(new LabelledText(article.id(), q.text(), q.hand())));
      }
    }
    return topics;
  }

  private static List<LabelledText> lines(SourceFile file) {
    return file.text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> new LabelledText(OUT_OF_SCOPE, line))
        .toList();
  }
}
