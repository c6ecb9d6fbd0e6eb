package io.firstline.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes links of web addresses that stand bare in a text. ASCII only: a Korean particle that is
 * written right behind an address does not belong to it, and general autolinkers take it in.
 */
final class BareAddresses implements PostProcessor {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9._~:/?#@!$&*+,;=%-]*[A-Za-z0-9/]");

  @Override
  public Node process(Node tree) {
    tree.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            link(text);
          }

          @Override
          public void visit(Link link) {
            // What an author linked stays as it is.
          }
        });
    return tree;
  }

  private static void link(Text text) {
    String literal = text.getLiteral();
    Matcher matcher = ADDRESS.matcher(literal);
    int end = 0;
    while (matcher.find()) {
      text.insertBefore(new Text(literal.substring(end, matcher.start())));
      Link link = new Link(matcher.group(), null);
      link.appendChild(new Text(matcher.group()));
      text.insertBefore(link);
      end = matcher.end();
    }
    text.setLiteral(literal.substring(end));
  }
}
