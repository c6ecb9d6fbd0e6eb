package io.firstline.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where in a text the secrets are; the first rule that claims a place keeps it. */
final class Findings {

  record Finding(int start, int end, SecretKind kind) {}

  private final List<Finding> found = new ArrayList<>();

  void add(int start, int end, SecretKind kind) {
    if (end > start && isFree(start, end)) {
      found.add(new Finding(start, end, kind));
    }
  }

  boolean isFree(int start, int end) {
    return found.stream().noneMatch(f -> f.start() < end && start < f.end());
  }

  List<Finding> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(Finding::start)).toList();
  }

  /** The passwords of which one stands so that what is joined to it is one too. */
  List<Finding> of(SecretKind kind) {
    return found.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /** The same findings at the places of another text. */
  Findings movedTo(int[] places) {
    Findings moved = new Findings();
    found.forEach(f -> moved.add(places[f.start()], places[f.end()], f.kind()));
    return moved;
  }
}
