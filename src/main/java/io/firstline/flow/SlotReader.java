package io.firstline.flow;

import io.firstline.language.Bilingual;
import io.firstline.source.Company;
import io.firstline.source.Problems;
import io.firstline.source.YamlNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the slots that a flow declares, and checks what its steps make of them. */
final class SlotReader {

  private final Company company;
  private final Problems problems;
  private final Map<String, YamlNode> nodes = new LinkedHashMap<>();

  SlotReader(Company company, Problems problems) {
    this.company = company;
    this.problems = problems;
  }

  Map<String, Slot> read(YamlNode root) {
    root.get("slots").ifPresent(slots -> nodes.putAll(slots.map()));
    Map<String, Slot> slots = new LinkedHashMap<>();
    nodes.forEach((name, node) -> slots.put(name, slot(name, node)));
    return slots;
  }

  private Slot slot(String name, YamlNode node) {
    node.allow(Set.of("type", "label", "words"));
    checkName(name, node);
    Slot.Type type = type(node);
    Bilingual label = node.require("label").map(YamlNode::bilingual).orElse(Bilingual.same(name));
    Map<String, List<String>> words = new LinkedHashMap<>();
    node.get("words")
        .ifPresent(w -> w.map().forEach((value, list) -> words.put(value, list.texts())));
    if (!words.isEmpty() && type != Slot.Type.LIST) {
      node.error(
          "Only a slot of type list has words; '" + name + "' is of type " + word(type) + ".",
          "Write 'type: list', or take the words out.");
    }
    return new Slot(name, type, label, words);
  }

  private void checkName(String name, YamlNode node) {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      node.error(
          "'" + name + "' cannot be the name of a slot.",
          "Use small letters, digits and underscores, so that it can stand in braces.");
    }
    Bilingual value = company.values().get(name);
    if (value != null && !value.ko().equals("{" + name + "}")) {
      node.error(
          "The slot '" + name + "' has the name of a value of knowledge/company.yaml.",
          "Give the slot another name.");
    }
  }

  private static Slot.Type type(YamlNode node) {
    String word = node.text("type");
    Optional<Slot.Type> type =
        Arrays.stream(Slot.Type.values()).filter(t -> word(t).equals(word)).findFirst();
    if (type.isEmpty() && !word.isEmpty()) {
      String types =
          Arrays.stream(Slot.Type.values()).map(SlotReader::word).collect(Collectors.joining(", "));
      node.get("type")
          .orElse(node)
          .error("'" + word + "' is no type of slot.", "Use one of: " + types + ".");
    }
    return type.orElse(Slot.Type.TEXT);
  }

  private static String word(Slot.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param inTexts the slots that stand in some text
   */
  void checkUse(Flow flow, Set<String> inTexts) {
    for (Slot slot : flow.slots().values()) {
      Set<String> values = flow.values(slot);
      YamlNode node = Optional.ofNullable(nodes.get(slot.name())).orElseThrow();
      boolean asked = flow.asksFor(slot.name()).findAny().isPresent();
      if (slot.type() == Slot.Type.LIST && values.isEmpty()) {
        node.error(
            "The slot '" + slot.name() + "' is of type list, but nothing says what it may be.",
            "Add 'words:' with its values, or choices to the question that asks for it.");
      } else if (!asked && slot.words().isEmpty()) {
        problems.warning(
            node.place(),
            "No question asks for the slot '" + slot.name() + "'.",
            "Ask for it, or take it out.");
      } else if (!asked && !inTexts.contains(slot.name()) && !isBranchedOn(flow, slot.name())) {
        problems.warning(
            node.place(),
            "The slot '" + slot.name() + "' is filled, but nothing uses it.",
            "Branch on it or write it into a text, or take it out.");
      }
    }
    flow.branches().forEach(branch -> branch.cases().forEach(c -> checkValues(flow, c)));
  }

  private void checkValues(Flow flow, Step.Case when) {
    Slot slot = flow.slots().get(when.slot());
    if (slot == null) {
      return;
    }
    Set<String> values = flow.values(slot);
    for (String value : when.values()) {
      if (!values.isEmpty() && !values.contains(value)) {
        problems.error(
            when.place(),
            "The slot '" + slot.name() + "' is never '" + value + "'.",
            "Use one of: " + String.join(", ", values) + ".");
      }
    }
  }

  private static boolean isBranchedOn(Flow flow, String slot) {
    return flow.branches().flatMap(b -> b.cases().stream()).anyMatch(c -> c.slot().equals(slot));
  }
}
