package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Holder;
import io.firstline.conversation.WaitingProblem;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.ToldProblem;
import io.firstline.understanding.Understanding;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides about several problems at once: which comes first, and which need nobody any more.
 *
 * @param isUrgent whether a topic cannot wait behind another one
 */
record SeveralPolicy(PolicySettings settings, Predicate<String> isUrgent, TopicOpening opening) {

  private static final int WORDS_TO_DROP_ONE = 8;

  Optional<Decided> in(Evidence evidence, Input.Words words) {
    return left(evidence, words).or(() -> told(evidence, words));
  }

  /** Several problems in one message, where none is being worked on by question and answer. */
  private Optional<Decided> told(Evidence evidence, Input.Words words) {
    Dialogue dialogue = evidence.conversation().dialogue();
    List<ToldProblem> problems =
        words.problems().all().stream()
            .filter(p -> !p.about().equals(dialogue.topic()))
            .sorted(Comparator.comparing(p -> p.topic() == null || !isUrgent.test(p.topic())))
            .toList();
    Optional<String> first =
        problems.stream().map(ToldProblem::topic).filter(Objects::nonNull).findFirst();
    if (problems.size() < 2 || first.isEmpty() || words.corrects() || !listens(dialogue)) {
      return Optional.empty();
    }
    boolean human =
        words.problems().personWanted() || settings.believes(words.meaning(), DialogueAct.HUMAN);
    if (human && !(evidence.conversation().holder() instanceof Holder.Bot)) {
      return Optional.empty();
    }
    Decision begun =
        human
            ? new Decision.HandOff(Decision.HandOff.Cause.ASKED)
            : opening.begin(first.get(), dialogue);
    return Decided.found(
        new Decision.Several(problems, begun),
        "several problems: " + problems.stream().map(SeveralPolicy::shown).toList());
  }

  private static boolean listens(Dialogue dialogue) {
    return dialogue.flow() == null
        && switch (dialogue.expecting()) {
          case Expecting.Nothing(), Expecting.Detail(), Expecting.Contact(), Expecting.Score() ->
              true;
          case Expecting.Technician(), Expecting.Helped _, Expecting.Topic _, Expecting.Verdict() ->
              false;
        };
  }

  /** "Never mind the rest", or one of them by its name. */
  private Optional<Decided> left(Evidence evidence, Input.Words words) {
    Dialogue dialogue = evidence.conversation().dialogue();
    List<String> waiting = dialogue.waiting().stream().map(WaitingProblem::topic).toList();
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    String text = words.meaning().text().text();
    if (NeverMind.theRest(text)) {
      return Decided.found(new Decision.LeaveRest(waiting), "wants no more of the rest");
    }
    return needless(words.meaning()) && Sentence.words(text) <= WORDS_TO_DROP_ONE
        ? evidence
            .top()
            .filter(t -> t.probability() >= settings.sure() && waiting.contains(t.topic()))
            .map(
                t ->
                    Decided.because(
                        new Decision.LeaveRest(List.of(t.topic())),
                        "needs no more of " + Decided.shown(t)))
        : Optional.empty();
  }

  private boolean needless(Understanding meaning) {
    return Stream.of(DialogueAct.SOLVED, DialogueAct.CANCEL)
        .anyMatch(act -> settings.believes(meaning, act));
  }

  private static String shown(ToldProblem problem) {
    return "%s %.2f".formatted(problem.about(), problem.probability());
  }
}
