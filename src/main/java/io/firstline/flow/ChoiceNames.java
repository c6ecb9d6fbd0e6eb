package io.firstline.flow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What names a choice.
 *
 * @param whole what names it when it is all that was typed
 * @param within what names it inside a sentence
 * @param labels its label in both languages, of which a part may name it
 */
record ChoiceNames(Step.Choice choice, List<Words> whole, List<Phrase> within, List<Words> labels) {

  private static final Set<Meaning> OUTCOMES =
      Set.of(Meaning.SOLVED, Meaning.NOT_SOLVED, Meaning.TRIED);

  static ChoiceNames of(Step.Choice choice) {
    List<Words> labels =
        Stream.of(choice.label().ko(), choice.label().en()).map(Words::of).toList();
    List<Words> words = choice.words().stream().map(Words::of).toList();
    return new ChoiceNames(
        choice,
        Stream.of(Stream.of(Words.of(choice.id())), labels.stream(), words.stream())
            .flatMap(names -> names)
            .filter(name -> !name.isEmpty())
            .toList(),
        within(choice, labels, words),
        labels);
  }

  /**
   * A bare "no" does not name a choice, or it would be found in "no idea"; nor does a label such as
   * "done", for "I have done that, but it still fails".
   */
  private static List<Phrase> within(Step.Choice choice, List<Words> labels, List<Words> words) {
    Meaning means = choice.means();
    boolean outcome = means != null && OUTCOMES.contains(means);
    return Stream.concat(outcome ? Stream.empty() : labels.stream(), words.stream())
        .filter(name -> BareAnswer.meaning(name).isEmpty())
        .map(Phrase::of)
        .toList();
  }
}
