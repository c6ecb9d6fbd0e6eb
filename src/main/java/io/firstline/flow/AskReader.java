package io.firstline.flow;

import io.firstline.language.Bilingual;
import io.firstline.source.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a question with its choices. */
final class AskReader {

  private final Map<String, Slot> slots;
  private final Targets targets;
  private final TextReader texts;

  AskReader(Map<String, Slot> slots, Targets targets, TextReader texts) {
    this.slots = slots;
    this.targets = targets;
    this.texts = texts;
  }

  Step read(YamlNode node, String id, @Nullable String below) {
    Bilingual text = node.require("ask").map(texts::message).orElseThrow();
    String slot = node.get("slot").map(n -> slot(n, slots)).orElse(null);
    List<YamlNode> nodes = node.get("choices").map(YamlNode::list).orElse(List.of());
    if (slot == null && nodes.isEmpty()) {
      node.error(
          "Question '" + id + "' has neither choices nor a slot, so nothing answers it.",
          "Add 'choices:', or 'slot:' with the slot to be filled.");
    }
    String next = targets.read(node, "next", below);
    List<Step.Choice> choices = choices(nodes, id, next);
    checkSlot(node, slot, choices);
    String typed = slot == null ? null : whereTyped(node, slot, nodes, next);
    if (slot != null && typed == null && !choicesAreAll(slot, nodes)) {
      node.error(
          "Step '" + id + "' is the last one, and a typed answer to it leads nowhere.",
          "Add 'next:'.");
    }
    return new Step.Ask(
        id,
        text,
        node.get("tries").map(texts::text).orElse(null),
        slot,
        choices,
        typed,
        node.place());
  }

  /** The name of a slot, reported when the flow does not declare it. */
  static String slot(YamlNode node, Map<String, Slot> slots) {
    String name = node.text();
    if (!name.isEmpty() && !slots.containsKey(name)) {
      node.error(
          "There is no slot '" + name + "'.",
          slots.isEmpty()
              ? "Declare it under 'slots:'."
              : "Use one of: " + String.join(", ", slots.keySet()) + ".");
    }
    return name;
  }

  /** When every possible value is a choice that says where it leads, the step below is not next. */
  private @Nullable String whereTyped(
      YamlNode node, String slot, List<YamlNode> choices, @Nullable String next) {
    boolean allLead = choices.stream().allMatch(c -> c.get("next").isPresent());
    return node.get("next").isEmpty() && allLead && choicesAreAll(slot, choices) ? null : next;
  }

  private boolean choicesAreAll(String name, List<YamlNode> choices) {
    Slot slot = slots.get(name);
    if (slot == null || choices.isEmpty()) {
      return false;
    }
    Set<String> ids = choices.stream().map(c -> c.text("id")).collect(Collectors.toSet());
    return switch (slot.type()) {
      case LIST -> ids.containsAll(slot.words().keySet());
      case YES_NO -> ids.containsAll(Set.of("yes", "no"));
      case TEXT, NUMBER, DATE, EMAIL, ASSET_TAG -> false;
    };
  }

  private List<Step.Choice> choices(List<YamlNode> nodes, String ask, @Nullable String next) {
    List<Step.Choice> choices = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    for (YamlNode node : nodes) {
      Step.Choice choice = choice(node, ask, next);
      if (!ids.add(choice.id())) {
        node.error("The choice '" + choice.id() + "' is there twice.", "Give one another id.");
      }
      Meaning means = choice.means();
      if (means != null && !meanings.add(means)) {
        node.error(
            "Two choices of '" + ask + "' mean '" + means.word() + "'.",
            "Keep it at one of them; tell the other by 'words:'.");
      }
      choices.add(choice);
    }
    return choices;
  }

  private Step.Choice choice(YamlNode node, String ask, @Nullable String next) {
    node.allow(Set.of("id", "label", "means", "words", "next"));
    String id = node.text("id");
    String target = targets.read(node, "next", next);
    if (target == null) {
      node.error(
          "The choice '" + id + "' of the last step, '" + ask + "', leads nowhere.",
          "Add 'next:' to it or to the step.");
    }
    return new Step.Choice(
        id,
        node.require("label").map(texts::label).orElse(Bilingual.same(id)),
        node.get("means").flatMap(AskReader::meaning).orElse(null),
        node.get("words").map(texts::words).orElse(List.of()),
        target == null ? "" : target,
        node.place());
  }

  private static Optional<Meaning> meaning(YamlNode node) {
    String word = node.text();
    Optional<Meaning> meaning = Meaning.of(word);
    if (meaning.isEmpty() && !word.isEmpty()) {
      String all =
          Arrays.stream(Meaning.values()).map(Meaning::word).collect(Collectors.joining(", "));
      node.error("'" + word + "' is no meaning of a choice.", "Use one of: " + all + ".");
    }
    return meaning;
  }

  /** A typed yes or no fills the slot with just these words, so the choices must be called so. */
  private void checkSlot(YamlNode node, @Nullable String name, List<Step.Choice> choices) {
    Slot slot = name == null ? null : slots.get(name);
    if (slot == null || slot.type() != Slot.Type.YES_NO) {
      return;
    }
    for (Step.Choice choice : choices) {
      if (!Set.of("yes", "no").contains(choice.id()) && choice.means() != Meaning.UNKNOWN) {
        node.error(
            "The choice '" + choice.id() + "' is for the slot '" + name + "' of type yes-no.",
            "Call it 'yes' or 'no', or make the slot one of type list.");
      }
    }
  }
}
