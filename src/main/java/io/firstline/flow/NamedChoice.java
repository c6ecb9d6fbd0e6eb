package io.firstline.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the choice of a question that typed words name, whatever they mean otherwise. */
final class NamedChoice {

  private static final Set<Meaning> OUTCOMES =
      Set.of(Meaning.SOLVED, Meaning.NOT_SOLVED, Meaning.TRIED);

  private final List<Step.Choice> choices;
  private final Words words;

  private NamedChoice(List<Step.Choice> choices, Words words) {
    this.choices = choices;
    this.words = words;
  }

  /**
   * @param byNumber whether "2" can be the second choice; not where a number is asked for
   */
  static Optional<Step.Choice> find(List<Step.Choice> choices, Words words, boolean byNumber) {
    NamedChoice named = new NamedChoice(choices, words);
    return named
        .exactly()
        .or(() -> byNumber ? named.byNumber() : Optional.empty())
        .or(() -> only(words.find(named.phrases())))
        .or(named::byPartOfLabel);
  }

  private Optional<Step.Choice> exactly() {
    return choices.stream()
        .filter(c -> names(c).map(Words::of).anyMatch(n -> !n.isEmpty() && n.same(words)))
        .findFirst();
  }

  private static Stream<String> names(Step.Choice choice) {
    return Stream.concat(
        Stream.of(choice.id(), choice.label().ko(), choice.label().en()), choice.words().stream());
  }

  private Optional<Step.Choice> byNumber() {
    return BareAnswer.position(words, choices.size()).map(choices::get);
  }

  /**
   * What names a choice inside a sentence. A bare "no" does not, or it would be found in "no idea";
   * nor does a label such as "done", for "I have done that, but it still fails".
   */
  private Map<Step.Choice, List<String>> phrases() {
    Map<Step.Choice, List<String>> phrases = new LinkedHashMap<>();
    for (Step.Choice choice : choices) {
      phrases.put(
          choice,
          Stream.concat(labels(choice), choice.words().stream())
              .filter(name -> BareAnswer.meaning(Words.of(name)).isEmpty())
              .toList());
    }
    return phrases;
  }

  private static Stream<String> labels(Step.Choice choice) {
    Meaning means = choice.means();
    return means != null && OUTCOMES.contains(means)
        ? Stream.empty()
        : Stream.of(choice.label().ko(), choice.label().en());
  }

  private Optional<Step.Choice> byPartOfLabel() {
    if (words.letters().length() < 2 || BareAnswer.meaning(words).isPresent()) {
      return Optional.empty();
    }
    return only(
        choices.stream()
            .filter(
                c ->
                    Words.of(c.label().ko()).contains(words)
                        || Words.of(c.label().en()).contains(words))
            .toList());
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
