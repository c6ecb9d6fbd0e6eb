package io.firstline.understanding;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where in a text the secrets are; the first rule that claims a place keeps it. */
final class Findings {

  record Finding(int start, int end, SecretKind kind) {}

  /** By their start, so that a long text full of them is searched in no time. */
  private final NavigableMap<Integer, Finding> found = new TreeMap<>();

  void add(int start, int end, SecretKind kind) {
    if (end > start && isFree(start, end)) {
      found.put(start, new Finding(start, end, kind));
    }
  }

  boolean isFree(int start, int end) {
    Map.Entry<Integer, Finding> last = found.lowerEntry(end);
    return last == null || last.getValue().end() <= start;
  }

  List<Finding> inOrder() {
    return List.copyOf(found.values());
  }

  List<Finding> of(SecretKind kind) {
    return found.values().stream().filter(finding -> finding.kind() == kind).toList();
  }

  /** Those that touch a stretch of the text, in order. */
  List<Finding> between(int from, int to) {
    Integer first = found.floorKey(from);
    return List.copyOf(found.subMap(first == null ? from : first, true, to, false).values());
  }

  /** The same findings at the places of another text. */
  Findings movedTo(int[] places) {
    Findings moved = new Findings();
    found.values().forEach(f -> moved.add(places[f.start()], places[f.end()], f.kind()));
    return moved;
  }
}
