package io.firstline.source;

import io.firstline.language.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file that knows its line and reports what is wrong with it. A getter that does
 * not find what it needs reports a problem and returns an empty value, so that reading goes on and
 * an author hears of everything at once.
 */
public final class YamlNode {

  private final String file;
  private final int lineOffset;
  private final int line;
  private final Node node;
  private final Problems problems;

  private YamlNode(String file, int lineOffset, int line, Node node, Problems problems) {
    this.file = file;
    this.lineOffset = lineOffset;
    this.line = line;
    this.node = node;
    this.problems = problems;
  }

  /**
   * Reads YAML text.
   *
   * @param lineOffset lines of the file before the text, for front matter
   * @return empty, with a problem reported, when the text is no YAML or holds nothing
   */
  public static Optional<YamlNode> read(
      String file, String text, int lineOffset, Problems problems) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        problems.error(new Place(file, lineOffset + 1), "The file is empty.", "Write its content.");
      }
      return root.map(n -> new YamlNode(file, lineOffset, lineOf(n), n, problems));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      problems.error(
          new Place(file, lineOffset + line),
          "This is not valid YAML: " + e.getProblem() + ".",
          "Look for a missing quote, colon or indentation on this line or the one above.");
    } catch (YamlEngineException e) {
      problems.error(
          new Place(file, lineOffset + 1),
          "This is not valid YAML: " + e.getMessage() + ".",
          "Look for a character that YAML does not allow.");
    }
    return Optional.empty();
  }

  /** Where the value stands; for a value of a map, the line of its key. */
  public Place place() {
    return new Place(file, lineOffset + line);
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isScalar() {
    return node instanceof ScalarNode;
  }

  /** The children of a map in file order; empty, with a problem, for anything else. */
  public Map<String, YamlNode> map() {
    Map<String, YamlNode> children = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      problems.error(place(), "A map is expected here.", "Write 'key: value' lines.");
      return children;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Node keyNode = tuple.getKeyNode();
      YamlNode child = child(lineOf(keyNode), tuple.getValueNode());
      if (!(keyNode instanceof ScalarNode key)) {
        child.error("This key is not a word.", "Write 'key: value', the key a single word.");
      } else if (children.putIfAbsent(key.getValue(), child) != null) {
        child.error("'" + key.getValue() + "' stands here twice.", "Keep one of the two.");
      }
    }
    return children;
  }

  /** The items of a list; empty, with a problem, for anything else. */
  public List<YamlNode> list() {
    if (!(node instanceof SequenceNode sequence)) {
      problems.error(place(), "A list is expected here.", "Begin each item with '- '.");
      return List.of();
    }
    List<YamlNode> items = new ArrayList<>();
    sequence.getValue().forEach(n -> items.add(child(lineOf(n), n)));
    return items;
  }

  public Optional<YamlNode> get(String key) {
    return isMap() ? Optional.ofNullable(map().get(key)) : Optional.empty();
  }

  /** The child, reported when it is missing. */
  public Optional<YamlNode> require(String key) {
    Optional<YamlNode> child = get(key);
    if (child.isEmpty()) {
      problems.error(place(), "'" + key + "' is missing.", "Add '" + key + ":'.");
    }
    return child;
  }

  /** The text of a scalar; empty text, with a problem, for anything else. */
  public String text() {
    if (!isBlank() && node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    problems.error(
        place(),
        isBlank() ? "The text is empty." : "A text is expected here.",
        "Write the text, quoted if it holds ': '.");
    return "";
  }

  /** Whether nothing was written here: a key without a value, {@code ~}, or an empty text. */
  public boolean isBlank() {
    return node instanceof ScalarNode scalar
        && (scalar.getValue().isBlank()
            || scalar.getTag().equals(Tag.NULL)
            || scalar.getValue().equals("~"));
  }

  /** The texts of a list, the empty ones reported and left out. */
  public List<String> texts() {
    return list().stream().map(YamlNode::text).filter(text -> !text.isEmpty()).toList();
  }

  public String text(String key) {
    return require(key).map(YamlNode::text).orElse("");
  }

  public @Nullable String optionalText(String key) {
    return get(key).map(YamlNode::text).orElse(null);
  }

  /** A text in both languages, written as a map of {@code ko} and {@code en}. */
  public Bilingual bilingual() {
    if (isBlank()) {
      problems.error(place(), "The text is empty.", "Write 'ko:' and 'en:' with a text each.");
      return Bilingual.same("");
    }
    if (isScalar()) {
      problems.error(place(), "This text stands in one language only.", "Write 'ko:' and 'en:'.");
      return Bilingual.same("");
    }
    allow(Set.of("ko", "en"));
    return new Bilingual(text("ko"), text("en"));
  }

  /** Reports every key that is not among those allowed. */
  public void allow(Set<String> keys) {
    map()
        .forEach(
            (key, child) -> {
              if (!keys.contains(key)) {
                problems.error(
                    child.place(),
                    "'" + key + "' is not known here.",
                    "Use one of: " + String.join(", ", new TreeSet<>(keys)) + ".");
              }
            });
  }

  public void error(String what, String cure) {
    problems.error(place(), what, cure);
  }

  private YamlNode child(int line, Node child) {
    return new YamlNode(file, lineOffset, line, child, problems);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
  }
}
