package io.firstline.flow;

import io.firstline.language.Bilingual;
import io.firstline.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a {@link Flow}. The set is closed on purpose: a new kind of step must be given a
 * meaning by the parser, the linter and the runner, and the compiler says so.
 */
public sealed interface Step {

  String id();

  Place place();

  record Say(String id, Bilingual text, String next, Place place) implements Step {}

  /**
   * A question; with choices, or for a slot, or both (then the choice's id is the slot's value).
   *
   * @param tries what the person is asked to do before answering, for the hand-off card
   * @param next where a typed slot value leads, null when every choice says it
   */
  record Ask(
      String id,
      Bilingual text,
      @Nullable Bilingual tries,
      @Nullable String slot,
      List<Choice> choices,
      @Nullable String next,
      Place place)
      implements Step {}

  record Branch(String id, List<Case> cases, String otherwise, Place place) implements Step {}

  record Article(String id, String article, String next, Place place) implements Step {}

  /**
   * @param next where the flow goes on while a technician is awaited, null when it ends here
   */
  record HandOff(
      String id,
      Bilingual reason,
      @Nullable Bilingual say,
      @Nullable String priority,
      @Nullable String queue,
      @Nullable String next,
      Place place)
      implements Step {}

  record Resolve(String id, Bilingual text, Place place) implements Step {}

  /** One answer of an {@link Ask}; {@code means} matches typed words, {@code words} name it. */
  record Choice(
      String id,
      Bilingual label,
      @Nullable Meaning means,
      List<String> words,
      String next,
      Place place) {}

  /** One way out of a {@link Branch}: the slot has one of the values. */
  record Case(String slot, List<String> values, String next, Place place) {}
}
