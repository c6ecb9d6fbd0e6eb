package io.firstline.flow;

import io.firstline.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with the ways through a flow. */
final class FlowLinter {

  private static final int MOST_QUESTIONS = 4;
  private static final int MOST_CHOICES = 4;

  private final Flow flow;
  private final FlowGraph graph;
  private final Problems problems;

  FlowLinter(Flow flow, Problems problems) {
    this.flow = flow;
    this.graph = new FlowGraph(flow);
    this.problems = problems;
  }

  void lint() {
    reportUnreachable();
    reportEndless();
    reportSilentCircle();
    reportLongWay();
    flow.asks().forEach(this::reportManyChoices);
  }

  private void reportUnreachable() {
    Set<String> reachable = graph.reachable();
    for (Step step : flow.steps()) {
      if (!reachable.contains(step.id())) {
        problems.error(
            step.place(),
            "No way leads to step '" + step.id() + "'.",
            "Lead an answer or a step to it, or take it out.");
      }
    }
  }

  /** One problem for all steps that share the fault: they are one circle, or lead into it. */
  private void reportEndless() {
    Set<String> ending = graph.ending();
    List<String> endless =
        graph.reachable().stream().filter(id -> !ending.contains(id)).sorted().toList();
    flow.steps().stream()
        .filter(step -> endless.contains(step.id()))
        .findFirst()
        .ifPresent(
            first ->
                problems.error(
                    first.place(),
                    "From here no way leads to an end (" + String.join(", ", endless) + ").",
                    "Lead one of the answers to a 'resolve' or 'hand-off' step."));
  }

  /** A question for a slot counts as silent, because it is passed over once the slot is known. */
  private void reportSilentCircle() {
    List<String> circle = graph.circle(s -> !(s instanceof Step.Ask ask) || ask.slot() != null);
    if (!circle.isEmpty() && graph.ending().containsAll(circle)) {
      problems.error(
          graph.step(circle.getFirst()).place(),
          "These steps lead in a circle in which nothing need be asked: "
              + String.join(", ", circle)
              + ".",
          "Lead one of them out of it, or ask a question without a slot.");
    }
  }

  private void reportLongWay() {
    List<String> way = longWay(graph.start(), new ArrayList<>(), new ArrayList<>());
    if (!way.isEmpty()) {
      problems.warning(
          graph.step(way.getLast()).place(),
          "This is question number " + way.size() + " on one way: " + String.join(", ", way) + ".",
          "Resolve or hand off after at most four questions.");
    }
  }

  /** The questions of a way with more than enough of them; empty when every way is short. */
  private List<String> longWay(String id, List<String> way, List<String> questions) {
    Step step = graph.step(id);
    if (way.contains(id) || step instanceof Step.HandOff) {
      return List.of();
    }
    List<String> asked = new ArrayList<>(questions);
    if (step instanceof Step.Ask) {
      asked.add(id);
    }
    if (asked.size() > MOST_QUESTIONS) {
      return asked;
    }
    List<String> longer = new ArrayList<>(way);
    longer.add(id);
    return graph.next(id).stream()
        .map(next -> longWay(next, longer, asked))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private void reportManyChoices(Step.Ask ask) {
    if (ask.choices().size() > MOST_CHOICES) {
      problems.warning(
          ask.place(),
          "Question '" + ask.id() + "' has " + ask.choices().size() + " choices.",
          "Offer at most four; ask in words for the rest.");
    }
  }
}
