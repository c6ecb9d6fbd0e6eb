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

  ToldProblems in(String repaired, LearntVersion learnt) {
    List<Clause> all = clauses.of(repaired);
    boolean possible = all.stream().skip(1).anyMatch(c -> c.link() != Clause.Link.SAME);
    if (!possible || all.size() > MOST_CLAUSES) {
      return ToldProblems.notSeveral();
    }
    List<ToldProblem> told = new ArrayList<>();
    boolean personWanted = false;
    String before = "";
    for (Clause clause : all) {
      Optional<ToldProblem> problem =
          told.isEmpty() ? first(before, clause, learnt) : another(clause, told, learnt);
      if (problem.isPresent()) {
        told.add(problem.get());
      } else if (wantsPerson(clause, learnt)) {
        personWanted = true;
      } else if (told.isEmpty()) {
        before = (before + " " + clause.text()).strip();
      } else {
        told.add(told.removeLast().with(clause.text()));
      }
    }
    return told.size() < 2
        ? ToldProblems.notSeveral()
        : new ToldProblems(told.stream().limit(MOST).toList(), personWanted);
  }

  private static boolean wantsPerson(Clause clause, LearntVersion learnt) {
    ActCandidate act = learnt.acts().read(clause.text()).getFirst();
    return act.act() == DialogueAct.HUMAN && act.probability() >= ACT;
  }

  /** The first words may be a greeting, or too little without those that come next. */
  private static Optional<ToldProblem> first(String before, Clause clause, LearntVersion learnt) {
    Optional<ToldProblem> alone = read(clause.text(), learnt);
    return alone.isPresent() || before.isEmpty()
        ? alone
        : read(before + " " + clause.text(), learnt);
  }

  private static Optional<ToldProblem> another(
      Clause clause, List<ToldProblem> told, LearntVersion learnt) {
    return clause.link() == Clause.Link.SAME
        ? Optional.empty()
        : read(clause.text(), learnt).filter(p -> isAnother(p, clause.link(), told));
  }

  private static boolean isAnother(ToldProblem problem, Clause.Link link, List<ToldProblem> told) {
    ToldProblem before = told.getLast();
    boolean related = field(problem).equals(field(before));
    boolean apart = link == Clause.Link.APART;
    return (apart || !related)
        && problem.probability() >= (apart && !related ? SURE : VERY_SURE)
        && told.stream().noneMatch(other -> other.about().equals(problem.about()));
  }

  /**
   * The field of work, which is the first word of a topic's name. What happens to an account is
   * most often part of the incident.
   */
  private static String field(ToldProblem problem) {
    String about = problem.about();
    String field = about.substring(0, about.indexOf('-') < 0 ? about.length() : about.indexOf('-'));
    return field.equals("security") ? "account" : field;
  }

  private static Optional<ToldProblem> read(String text, LearntVersion learnt) {
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
}
