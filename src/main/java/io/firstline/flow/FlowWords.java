package io.firstline.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words that tell a flow's values and choices, parsed when the flow is put in force: a turn
 * looks for hundreds of them.
 *
 * @param slots for every list slot, the phrases of its values in the author's order
 * @param choices for every question, what names each of its choices
 */
record FlowWords(
    Map<String, Map<String, List<Phrase>>> slots, Map<String, List<ChoiceNames>> choices) {

  static FlowWords of(Flow flow) {
    Map<String, Map<String, List<Phrase>>> slots = new LinkedHashMap<>();
    for (Slot slot : flow.slots().values()) {
      if (slot.type() == Slot.Type.LIST) {
        Map<String, List<Phrase>> values = new LinkedHashMap<>();
        slot.words()
            .forEach((value, words) -> values.put(value, words.stream().map(Phrase::of).toList()));
        slots.put(slot.name(), values);
      }
    }
    return new FlowWords(
        slots,
        flow.asks()
            .collect(
                Collectors.toMap(
                    Step.Ask::id,
                    ask -> ask.choices().stream().map(ChoiceNames::of).toList(),
                    (first, _) -> first)));
  }

  Map<String, List<Phrase>> values(Slot slot) {
    return slots.getOrDefault(slot.name(), Map.of());
  }

  List<ChoiceNames> choices(Step.Ask ask) {
    return choices.getOrDefault(ask.id(), List.of());
  }

  /**
   * The slots with those added that words tell: every list slot not yet known takes the first of
   * its values, in the author's order, whose words are there.
   */
  Map<String, String> noticed(Map<String, String> known, String said) {
    Map<String, String> told = new LinkedHashMap<>(known);
    Words words = Words.of(said);
    slots.forEach(
        (slot, values) -> {
          if (!told.containsKey(slot)) {
            words.find(values).stream().findFirst().ifPresent(value -> told.put(slot, value));
          }
        });
    return told;
  }
}
