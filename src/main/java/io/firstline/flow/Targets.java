package io.firstline.flow;

import io.firstline.source.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where something leads, and reports a step that is not there. */
final class Targets {

  private final List<String> ids;

  Targets(List<String> ids) {
    this.ids = ids;
  }

  /** The step named under the key, or the one given for when the key is not written. */
  @Nullable String read(YamlNode node, String key, @Nullable String otherwise) {
    YamlNode named = node.get(key).orElse(null);
    if (named == null) {
      return otherwise;
    }
    String target = named.text();
    if (!target.isEmpty() && !ids.contains(target)) {
      named.error(
          "There is no step '" + target + "'.",
          "Use one of: "
              + String.join(", ", ids.stream().filter(id -> !id.isEmpty()).distinct().toList())
              + ".");
    }
    return target;
  }
}
