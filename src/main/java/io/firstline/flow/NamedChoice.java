package io.firstline.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the choice of a question that typed words name, whatever they mean otherwise. */
final class NamedChoice {

  private final List<ChoiceNames> choices;
  private final Words words;

  private NamedChoice(List<ChoiceNames> choices, Words words) {
    this.choices = choices;
    this.words = words;
  }

  /**
   * @param byNumber whether "2" can be the second choice; not where a number is asked for
   */
  static Optional<Step.Choice> find(List<ChoiceNames> choices, Words words, boolean byNumber) {
    NamedChoice named = new NamedChoice(choices, words);
    return named
        .exactly()
        .or(() -> byNumber ? named.byNumber() : Optional.empty())
        .or(named::within)
        .or(named::byPartOfLabel);
  }

  private Optional<Step.Choice> exactly() {
    return choices.stream()
        .filter(c -> c.whole().stream().anyMatch(name -> name.same(words)))
        .map(ChoiceNames::choice)
        .findFirst();
  }

  private Optional<Step.Choice> byNumber() {
    return BareAnswer.position(words, choices.size()).map(i -> choices.get(i).choice());
  }

  private Optional<Step.Choice> within() {
    Map<Step.Choice, List<Phrase>> phrases = new LinkedHashMap<>();
    choices.forEach(c -> phrases.put(c.choice(), c.within()));
    return only(words.find(phrases));
  }

  private Optional<Step.Choice> byPartOfLabel() {
    if (words.letters().length() < 2 || BareAnswer.meaning(words).isPresent()) {
      return Optional.empty();
    }
    Phrase part = Phrase.of(words);
    return only(
        choices.stream()
            .filter(c -> c.labels().stream().anyMatch(label -> label.contains(part)))
            .map(ChoiceNames::choice)
            .toList());
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
