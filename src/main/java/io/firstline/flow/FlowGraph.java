package io.firstline.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The steps of a flow and what leads where. A step that does not exist is no part of it. */
final class FlowGraph {

  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final String start;

  FlowGraph(Flow flow) {
    flow.steps().forEach(step -> steps.putIfAbsent(step.id(), step));
    start = flow.steps().getFirst().id();
  }

  String start() {
    return start;
  }

  Step step(String id) {
    return Optional.ofNullable(steps.get(id)).orElseThrow();
  }

  /** The steps to which one leads, as written. */
  static Set<String> targets(Step step) {
    Set<String> targets = new LinkedHashSet<>();
    switch (step) {
      case Step.Say say -> targets.add(say.next());
      case Step.Article article -> targets.add(article.next());
      case Step.Ask ask -> {
        ask.choices().forEach(c -> targets.add(c.next()));
        Optional.ofNullable(ask.next()).ifPresent(targets::add);
      }
      case Step.Branch branch -> {
        branch.cases().forEach(c -> targets.add(c.next()));
        targets.add(branch.otherwise());
      }
      case Step.HandOff handOff -> Optional.ofNullable(handOff.next()).ifPresent(targets::add);
      case Step.Resolve _ -> {}
    }
    return targets;
  }

  List<String> next(String id) {
    return targets(step(id)).stream().filter(steps::containsKey).toList();
  }

  /** The steps to which a way leads from the start. */
  Set<String> reachable() {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (seen.add(id)) {
        next(id).forEach(open::push);
      }
    }
    return seen;
  }

  /**
   * The steps from which a way leads to an end, or to where an author has yet to mend something.
   */
  Set<String> ending() {
    Set<String> ending = new LinkedHashSet<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Step step : steps.values()) {
        boolean ends = ends(step) || next(step.id()).stream().anyMatch(ending::contains);
        grown |= ends && ending.add(step.id());
      }
    }
    return ending;
  }

  private boolean ends(Step step) {
    return switch (step) {
      case Step.Resolve _ -> true;
      case Step.HandOff handOff -> handOff.next() == null;
      case Step.Say _, Step.Ask _, Step.Branch _, Step.Article _ ->
          targets(step).stream().anyMatch(t -> !steps.containsKey(t));
    };
  }

  /** A circle among the steps that are as wanted, in its order; empty when there is none. */
  List<String> circle(Predicate<Step> wanted) {
    Set<String> done = new LinkedHashSet<>();
    for (String id : steps.keySet()) {
      List<String> circle = circleFrom(id, wanted, new ArrayList<>(), done);
      if (!circle.isEmpty()) {
        return circle;
      }
    }
    return List.of();
  }

  private List<String> circleFrom(
      String id, Predicate<Step> wanted, List<String> way, Set<String> done) {
    if (way.contains(id)) {
      return way.subList(way.indexOf(id), way.size());
    }
    if (done.contains(id) || !wanted.test(step(id))) {
      return List.of();
    }
    way.add(id);
    for (String next : next(id)) {
      List<String> circle = circleFrom(next, wanted, way, done);
      if (!circle.isEmpty()) {
        return List.copyOf(circle);
      }
    }
    way.removeLast();
    done.add(id);
    return List.of();
  }
}
