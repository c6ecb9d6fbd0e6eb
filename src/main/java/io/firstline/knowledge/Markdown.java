package io.firstline.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** An article's body in its forms: a tree with places, HTML, and plain text. */
final class Markdown {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
  private static final Parser LINKING = Parser.builder().postProcessor(new BareAddresses()).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
  private static final TextContentRenderer TEXT =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.COMPACT).build();

  private static final TextContentRenderer LINE =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  /** Headings whose part repeats the question and so answers nothing. */
  private static final Set<String> SYMPTOMS = Set.of("증상", "Symptoms");

  private Markdown() {}

  static Node tree(String body) {
    return PARSER.parse(body);
  }

  static String html(String body) {
    return HTML.render(LINKING.parse(body));
  }

  static String text(String body) {
    return TEXT.render(tree(body));
  }

  static List<Article.Section> sections(String body) {
    List<Article.Section> sections = new ArrayList<>();
    String heading = "";
    Node part = new Document();
    for (Block block : blocks(tree(body))) {
      if (block instanceof Heading) {
        add(sections, heading, part);
        heading = TEXT.render(block).strip();
        part = new Document();
      } else {
        part.appendChild(block);
      }
    }
    add(sections, heading, part);
    return sections;
  }

  /** The text of every paragraph and list item, each on one line, but for the symptoms. */
  static List<String> paragraphs(String body) {
    List<String> paragraphs = new ArrayList<>();
    boolean symptoms = false;
    for (Block block : blocks(tree(body))) {
      if (block instanceof Heading) {
        symptoms = SYMPTOMS.contains(LINE.render(block).strip());
      } else if (!symptoms) {
        block.accept(
            new AbstractVisitor() {
              @Override
              public void visit(Paragraph paragraph) {
                paragraphs.add(LINE.render(paragraph).strip());
              }
            });
      }
    }
    return paragraphs;
  }

  private static void add(List<Article.Section> sections, String heading, Node part) {
    String text = TEXT.render(part).strip();
    if (!heading.isEmpty() || !text.isEmpty()) {
      sections.add(new Article.Section(heading, text));
    }
  }

  private static List<Block> blocks(Node tree) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
      blocks.add((Block) node);
    }
    return blocks;
  }
}
