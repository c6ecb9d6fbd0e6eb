package io.firstline.knowledge;

import io.firstline.language.Language;
import io.firstline.source.Company;
import io.firstline.source.Place;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** What can be wrong with the text of an article whose values are readable. */
final class ArticleLinter {

  private static final int KOREAN_CHARACTERS = 140;
  private static final int ENGLISH_WORDS = 50;

  private final SourceFile file;
  private final FrontMatter matter;
  private final Company company;
  private final Problems problems;

  ArticleLinter(SourceFile file, FrontMatter matter, Company company, Problems problems) {
    this.file = file;
    this.matter = matter;
    this.company = company;
    this.problems = problems;
  }

  void check(Article article) {
    checkPlaceholders();
    checkSummary(article);
    checkBody(article.body());
  }

  private void checkPlaceholders() {
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (String name : Company.placeholders(lines.get(i))) {
        if (!company.values().containsKey(name)) {
          problems.error(
              new Place(file.path(), i + 1),
              "The placeholder '{" + name + "}' has no value.",
              "Correct its name, or add '" + name + ":' to the values of company.yaml.");
        }
      }
    }
  }

  private void checkSummary(Article article) {
    String summary = article.summary();
    boolean korean = article.language() == Language.KO;
    int length = korean ? summary.length() : summary.split("\\s+").length;
    int limit = korean ? KOREAN_CHARACTERS : ENGLISH_WORDS;
    if (length > limit) {
      String unit = korean ? " characters" : " words";
      matter
          .values()
          .get("summary")
          .ifPresent(
              n ->
                  problems.warning(
                      n.place(),
                      "The summary has " + length + unit + " when filled in.",
                      "Keep it within " + limit + unit + ": the likeliest fix, nothing else."));
    }
  }

  private void checkBody(String body) {
    if (body.isBlank()) {
      problems.error(
          new Place(file.path(), matter.bodyLine()),
          "The article has no text.",
          "Write symptoms, steps, and when to call the desk.");
    }
    Markdown.tree(body)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlBlock block) {
                refuse(block, "HTML");
              }

              @Override
              public void visit(HtmlInline inline) {
                refuse(inline, "HTML");
              }

              @Override
              public void visit(Image image) {
                refuse(image, "An image");
              }
            });
  }

  private void refuse(Node node, String what) {
    int line =
        node.getSourceSpans().isEmpty() ? 1 : node.getSourceSpans().getFirst().getLineIndex() + 1;
    problems.error(
        new Place(file.path(), matter.bodyLine() + line),
        what + " stands in the text.",
        "Say it in CommonMark words; write '\\<' where a '<' is meant.");
  }
}
