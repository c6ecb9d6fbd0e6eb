package io.firstline.authoring;

import io.firstline.knowledge.Article;
import io.firstline.knowledge.ExampleQuestion;
import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Further questions of an article, in a file beside it: {@code id.ko.questions.tsv}, a line for
 * each, who wrote it, a tab, the question. A line that begins with # is a comment.
 */
record QuestionFile(String article, List<ExampleQuestion> questions) {

  private static final Pattern NAME =
      Pattern.compile(Folders.KNOWLEDGE + ".+?([^/]+\\.(?:ko|en))\\.questions\\.tsv");

  static boolean is(SourceFile file) {
    return NAME.matcher(file.path()).matches();
  }

  static boolean isOf(Article article, SourceFile file) {
    return is(file) && name(file).equals(name(article));
  }

  static QuestionFile parse(SourceFile file, Problems problems) {
    List<String> lines = file.text().lines().toList();
    List<ExampleQuestion> questions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length == 2 && !cells[0].isBlank() && !cells[1].isBlank()) {
        questions.add(new ExampleQuestion(cells[0].strip(), cells[1].strip()));
      } else {
        problems.error(
            new Place(file.path(), i + 1),
            "The line is not a writer, a tab and a question.",
            "Write for instance 'a', a tab, 'vpn drops every hour'.");
      }
    }
    return new QuestionFile(name(file), questions);
  }

  /** Whether a file is the article, be it right or wrong. */
  boolean belongsTo(SourceFile file) {
    return file.path().endsWith("/" + article + ".md");
  }

  /** The article's id and language, as they stand in the names of files. */
  static String name(Article article) {
    return article.id() + "." + article.language().code();
  }

  private static String name(SourceFile file) {
    Matcher name = NAME.matcher(file.path());
    if (!name.matches()) {
      throw new IllegalArgumentException("'" + file.path() + "' holds no questions.");
    }
    return name.group(1);
  }
}
