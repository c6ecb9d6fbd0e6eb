package io.firstline.flow;

import io.firstline.language.Bilingual;
import io.firstline.source.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A scripted conversation; its first step is where it starts. */
public record Flow(
    String id, Bilingual title, Map<String, Slot> slots, List<Step> steps, Place place) {

  private static final Bilingual YES = new Bilingual("예", "yes");
  private static final Bilingual NO = new Bilingual("아니요", "no");

  public Optional<Step> step(String id) {
    return steps.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** How a value of a slot reads to people: the label of the choice that stands for it, if any. */
  public Bilingual shown(String slot, String value) {
    return asksFor(slot)
        .flatMap(ask -> ask.choices().stream())
        .filter(choice -> choice.id().equals(value))
        .map(Step.Choice::label)
        .findFirst()
        .orElseGet(() -> plain(slot, value));
  }

  private Bilingual plain(String slot, String value) {
    Slot known = slots.get(slot);
    if (known == null || known.type() != Slot.Type.YES_NO) {
      return Bilingual.same(value);
    }
    return value.equals("yes") ? YES : value.equals("no") ? NO : Bilingual.same(value);
  }

  Stream<Step.Ask> asks() {
    return steps.stream().filter(Step.Ask.class::isInstance).map(Step.Ask.class::cast);
  }

  Stream<Step.Ask> asksFor(String slot) {
    return asks().filter(ask -> slot.equals(ask.slot()));
  }

  Stream<Step.Branch> branches() {
    return steps.stream().filter(Step.Branch.class::isInstance).map(Step.Branch.class::cast);
  }

  /** All that a slot can be; empty for one that can be anything. */
  Set<String> values(Slot slot) {
    Set<String> values = new TreeSet<>(slot.words().keySet());
    asksFor(slot.name()).flatMap(a -> a.choices().stream()).forEach(c -> values.add(c.id()));
    return switch (slot.type()) {
      case LIST -> values;
      case YES_NO -> {
        values.addAll(Set.of("yes", "no"));
        yield values;
      }
      case TEXT, NUMBER, DATE, EMAIL, ASSET_TAG -> Set.of();
    };
  }
}
