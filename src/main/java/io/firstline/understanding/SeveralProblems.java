package io.firstline.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the problems of a message that tells several. A clause is one of its own when it is sure by
 * itself, and about something else than the others; all other clauses are detail of the one before.
 * One problem too few is asked for again, one too many confuses: so doubt means one.
 */
final class SeveralProblems {

  private static final int MOST = 4;

  /** What has more clauses than that is a story, or a pasted text. */
  private static final int MOST_CLAUSES = 12;

  private static final double SURE = 0.8;
  private static final double VERY_SURE = 0.95;
  private static final double ELSEWHERE = 0.6;
  private static final double ACT = 0.45;

  private static final Set<DialogueAct> TELLING =
      EnumSet.of(
          DialogueAct.PROBLEM,
          DialogueAct.QUESTION,
          DialogueAct.CORRECT,
          DialogueAct.COMPLAINT,
          DialogueAct.NOT_SOLVED,
          DialogueAct.UNKNOWN);

  private final Clauses clauses = new Clauses();

  /** Two to four problems in the order told; empty when there is one, or none. */
  List<ToldProblem> in(String repaired, LearntVersion learnt) {
    List<Clause> all = clauses.of(repaired);
    boolean possible = all.stream().skip(1).anyMatch(c -> c.link() != Clause.Link.SAME);
    if (!possible || all.size() > MOST_CLAUSES) {
      return List.of();
    }
    List<ToldProblem> told = new ArrayList<>();
    for (Clause clause : grown(all)) {
      Optional<ToldProblem> problem =
          read(clause, learnt).filter(p -> isAnother(p, clause.link(), told));
      if (problem.isPresent()) {
        told.add(problem.get());
      } else if (!told.isEmpty()) {
        told.add(told.removeLast().with(clause.text()));
      }
    }
    return told.size() < 2 ? List.of() : told.stream().limit(MOST).toList();
  }

  private static boolean isAnother(ToldProblem problem, Clause.Link link, List<ToldProblem> told) {
    if (told.isEmpty()) {
      return true;
    }
    ToldProblem before = told.getLast();
    boolean related = family(problem).equals(family(before));
    boolean apart = link == Clause.Link.APART;
    return (apart || !related)
        && problem.probability() >= (apart && !related ? SURE : VERY_SURE)
        && told.stream().noneMatch(other -> other.about().equals(problem.about()));
  }

  /** What the topics of one field of work have in common: the first word of their names. */
  private static String family(ToldProblem problem) {
    String about = problem.about();
    return about.substring(0, about.indexOf('-') < 0 ? about.length() : about.indexOf('-'));
  }

  private static Optional<ToldProblem> read(Clause clause, LearntVersion learnt) {
    String text = clause.text();
    TopicReading reading = learnt.topics().read(text);
    if (reading.topics().isEmpty()) {
      return Optional.empty();
    }
    TopicCandidate top = reading.topics().getFirst();
    if (top.probability() >= SURE) {
      return Optional.of(new ToldProblem(text, top.topic(), null, top.probability()))
          .filter(_ -> tells(learnt.acts().read(text)));
    }
    return reading.outOfScope() < ELSEWHERE
        ? Optional.empty()
        : learnt
            .topics()
            .signposts()
            .of(text)
            .map(signpost -> new ToldProblem(text, null, signpost, reading.outOfScope()));
  }

  private static boolean tells(List<ActCandidate> acts) {
    ActCandidate act = acts.getFirst();
    return act.probability() < ACT || TELLING.contains(act.act());
  }

  /** With what goes on about the same matter. */
  private static List<Clause> grown(List<Clause> all) {
    List<Clause> grown = new ArrayList<>();
    for (Clause clause : all) {
      if (clause.link() == Clause.Link.SAME && !grown.isEmpty()) {
        Clause before = grown.removeLast();
        grown.add(new Clause(before.text() + " " + clause.text(), before.link()));
      } else {
        grown.add(clause);
      }
    }
    return grown;
  }
}
