package io.firstline.flow;

import io.firstline.language.Bilingual;
import io.firstline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one step; what it leads to when it does not say so is the step below it. */
final class StepReader {

  /** The keys of each kind of step, by the key that names the kind. */
  static final Map<String, Set<String>> KINDS =
      Map.of(
          "say", Set.of("id", "say", "next"),
          "ask", Set.of("id", "ask", "tries", "slot", "choices", "next"),
          "branch", Set.of("id", "branch"),
          "article", Set.of("id", "article", "next"),
          "hand-off", Set.of("id", "hand-off", "next"),
          "resolve", Set.of("id", "resolve"));

  private static final Set<String> PRIORITIES = Set.of("critical", "high", "normal", "low");

  private final Targets targets;
  private final TextReader texts;
  private final AskReader asks;
  private final Map<String, Slot> slots;

  StepReader(Map<String, Slot> slots, List<String> ids, TextReader texts) {
    this.targets = new Targets(ids);
    this.texts = texts;
    this.slots = slots;
    this.asks = new AskReader(slots, targets, texts);
  }

  /**
   * @param below the id of the step below, null for the last one
   * @return empty, with a problem reported, when it is no step
   */
  Optional<Step> read(YamlNode node, @Nullable String below) {
    String id = node.text("id");
    List<String> kinds = KINDS.keySet().stream().filter(k -> node.get(k).isPresent()).toList();
    if (kinds.size() != 1) {
      node.error(
          kinds.isEmpty()
              ? "Step '" + id + "' does nothing."
              : "Step '"
                  + id
                  + "' does two things: "
                  + String.join(", ", new TreeSet<>(kinds))
                  + ".",
          "Give it exactly one of: " + String.join(", ", new TreeSet<>(KINDS.keySet())) + ".");
      return Optional.empty();
    }
    String kind = kinds.getFirst();
    node.allow(KINDS.getOrDefault(kind, Set.of()));
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      node.error(
          "'" + id + "' cannot be the id of a step.", "Use small letters, digits and hyphens.");
    }
    YamlNode content = node.get(kind).orElseThrow();
    return Optional.of(
        switch (kind) {
          case "say" ->
              new Step.Say(id, texts.message(content), next(node, id, below), node.place());
          case "article" ->
              new Step.Article(id, content.text(), next(node, id, below), node.place());
          case "ask" -> asks.read(node, id, below);
          case "branch" -> branch(node, id);
          case "hand-off" -> handOff(node, id, content);
          default -> new Step.Resolve(id, texts.message(content), node.place());
        });
  }

  private String next(YamlNode node, String id, @Nullable String below) {
    String next = targets.read(node, "next", below);
    if (next == null) {
      node.error(
          "Step '" + id + "' is the last one and leads nowhere.",
          "Add 'next:', or end with a 'resolve' or 'hand-off' step.");
    }
    return next == null ? "" : next;
  }

  private Step handOff(YamlNode node, String id, YamlNode content) {
    content.allow(Set.of("reason", "say", "priority", "queue"));
    Bilingual reason = content.require("reason").map(texts::text).orElse(Bilingual.same(""));
    String priority = content.optionalText("priority");
    if (priority != null && !PRIORITIES.contains(priority)) {
      content.error(
          "'" + priority + "' is no priority.", "Use one of: critical, high, normal, low.");
    }
    return new Step.HandOff(
        id,
        reason,
        content.get("say").map(texts::message).orElse(null),
        priority,
        content.optionalText("queue"),
        targets.read(node, "next", null),
        node.place());
  }

  private Step branch(YamlNode node, String id) {
    List<Step.Case> cases = new ArrayList<>();
    @Nullable String otherwise = null;
    for (YamlNode way : node.get("branch").stream().flatMap(b -> b.list().stream()).toList()) {
      if (otherwise != null) {
        way.error("This way stands below 'otherwise' and is never taken.", "Put it above.");
      }
      if (way.get("otherwise").isPresent()) {
        way.allow(Set.of("otherwise"));
        otherwise = targets.read(way, "otherwise", "");
      } else {
        cases.add(oneCase(way));
      }
    }
    if (otherwise == null) {
      node.error(
          "Branch '" + id + "' does not say where everything else leads.",
          "Add '- otherwise: <step>' as its last way.");
    }
    return new Step.Branch(id, cases, otherwise == null ? "" : otherwise, node.place());
  }

  private Step.Case oneCase(YamlNode way) {
    way.allow(Set.of("when", "next"));
    Optional<YamlNode> when = way.require("when");
    when.ifPresent(w -> w.allow(Set.of("slot", "is")));
    String slot = when.flatMap(w -> w.require("slot")).map(this::slot).orElse("");
    List<String> values =
        when.flatMap(w -> w.require("is")).stream().flatMap(StepReader::values).toList();
    String next = way.require("next").isPresent() ? targets.read(way, "next", "") : "";
    return new Step.Case(slot, values, next == null ? "" : next, way.place());
  }

  private String slot(YamlNode node) {
    return AskReader.slot(node, slots);
  }

  private static Stream<String> values(YamlNode node) {
    return node.isScalar() ? Stream.of(node.text()) : node.texts().stream();
  }
}
