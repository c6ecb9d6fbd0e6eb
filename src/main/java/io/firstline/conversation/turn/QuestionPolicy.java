package io.firstline.conversation.turn;

import io.firstline.conversation.Holder;
import io.firstline.conversation.turn.Evidence.Input;
import io.firstline.flow.FlowInput;
import io.firstline.flow.Meaning;
import io.firstline.flow.Question;
import io.firstline.understanding.DialogueAct;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.Understanding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides about words that are said while a flow waits for the answer to a question. */
final class QuestionPolicy {

  private static final Set<DialogueAct> INTERRUPTING =
      EnumSet.of(DialogueAct.WAIT, DialogueAct.NOT_SOLVED, DialogueAct.COMPLAINT);

  private static final int WORDS_OF_A_QUESTION = 4;

  private final PolicySettings settings;
  private final TopicOpening opening;
  private final SmallTalk smallTalk;

  QuestionPolicy(PolicySettings settings, TopicOpening opening) {
    this.settings = settings;
    this.opening = opening;
    this.smallTalk = new SmallTalk(settings);
  }

  /** A choice by its name, or a number where words are asked for, whatever else it looks like. */
  Optional<Decided> named(Evidence evidence, Input.Words words) {
    Question question = evidence.question();
    if (question == null) {
      return Optional.empty();
    }
    String text = words.meaning().text().text();
    boolean code =
        question.wants() == Question.Wants.WORDS
            && words.meaning().language() == null
            && text.chars().anyMatch(Character::isDigit);
    return (words.namesChoice() && !departs(evidence, words, question)) || code
        ? Decided.found(
            new Decision.Continue(new FlowInput(null, text, Meanings.of(words.meaning().acts()))),
            "names an answer")
        : Optional.empty();
  }

  /** Whether it clearly is about something else, although it contains the words of a choice. */
  private boolean departs(Evidence evidence, Input.Words words, Question question) {
    Understanding meaning = words.meaning();
    String text = meaning.text().text();
    Optional<TopicCandidate> other = evidence.top().filter(t -> !t.topic().equals(question.flow()));
    if (Sentence.turnsElsewhere(text)) {
      return other.filter(t -> t.probability() >= settings.sure()).isPresent();
    }
    boolean asks =
        settings.believes(meaning, DialogueAct.QUESTION)
            && Sentence.words(text) >= WORDS_OF_A_QUESTION;
    boolean tells = words.isTopical() && Sentence.isLong(text);
    return (asks || tells) && other.filter(t -> t.probability() >= settings.verySure()).isPresent();
  }

  /** What is said to a question that any words answer: they do, unless they clearly do not. */
  Optional<Decided> wanted(Evidence evidence, Input.Words words) {
    Question question = evidence.question();
    if (question == null || question.wants() != Question.Wants.WORDS) {
      return Optional.empty();
    }
    Understanding meaning = words.meaning();
    String text = meaning.text().text();
    boolean sure = meaning.probability(meaning.act()) >= settings.actForWords();
    Optional<Decided> other = digression(evidence, words, question);
    if (other.isPresent()) {
      return other;
    }
    boolean asks = meaning.act() == DialogueAct.QUESTION && sure && text.strip().endsWith("?");
    if (asks && words.outOfScope() >= 0.6) {
      return Decided.found(
          beside(evidence, meaning), "asks something out of scope, the flow waits");
    }
    return sure && !asks && isNoAnswer(meaning.act())
        ? Optional.empty()
        : Decided.found(
            new Decision.Continue(
                new FlowInput(null, text, sure ? Meanings.of(meaning.acts()) : List.of())),
            "words that were asked for");
  }

  /** Acts that are about the conversation itself, and so no value of anything. */
  private static boolean isNoAnswer(DialogueAct act) {
    return switch (act) {
      case CANCEL, REPEAT, WAIT, HUMAN, STATUS, GREETING, THANKS, BYE, WHO, SOLVED -> true;
      case AFFIRM, DENY, NOT_SOLVED, TRIED, UNKNOWN, CORRECT, COMPLAINT, QUESTION, PROBLEM -> false;
    };
  }

  Decided decide(Evidence evidence, Input.Words words, Question question) {
    Understanding meaning = words.meaning();
    Optional<Decided> other =
        digression(evidence, words, question).or(() -> smallTalk.decide(meaning));
    if (other.isPresent()) {
      return other.get();
    }
    if (settings.believes(meaning, DialogueAct.REPEAT)) {
      return Decided.because(
          new Decision.AskAgain(Decision.AskAgain.Cause.REPEAT), "asks to hear it again");
    }
    if (settings.believes(meaning, DialogueAct.WAIT)) {
      return Decided.because(
          new Decision.AskAgain(Decision.AskAgain.Cause.WAIT), "asks for a moment");
    }
    boolean elsewhere =
        words.isTopical() || (meaning.act() == DialogueAct.SOLVED && !aside(evidence, meaning));
    if (question.wants() != Question.Wants.WORDS && elsewhere && words.outOfScope() >= 0.6) {
      return Decided.because(beside(evidence, meaning), "out of scope, the flow waits");
    }
    String text = meaning.text().text();
    return aside(evidence, meaning)
        ? Decided.because(
            new Decision.Continue(new FlowInput(null, text, List.of())),
            "tells that something else works")
        : Decided.because(
            new Decision.Continue(new FlowInput(null, text, meanings(meaning, question))),
            "answers the flow, " + meaning.act().word());
  }

  /** What no article knows is for the technician, when one is on the way; not what is asked. */
  private static Decision beside(Evidence evidence, Understanding meaning) {
    boolean told = meaning.signpost() == null || meaning.act() != DialogueAct.QUESTION;
    return evidence.conversation().holder() instanceof Holder.Queue && told
        ? new Decision.PassOn(Decision.PassOn.To.TICKET)
        : Decision.Chat.elsewhere(meaning.signpost());
  }

  /** A failure that is told where success is asked for says that it did not help. */
  private static List<Meaning> meanings(Understanding meaning, Question question) {
    List<Meaning> meanings = new ArrayList<>(Meanings.of(meaning.acts()));
    if (question.wants() == Question.Wants.OUTCOME
        && meaning.act() == DialogueAct.PROBLEM
        && !meanings.contains(Meaning.NOT_SOLVED)
        && Sentence.fails(meaning.text().text())) {
      meanings.add(Meaning.NOT_SOLVED);
    }
    return meanings;
  }

  private Optional<Decided> digression(Evidence evidence, Input.Words words, Question question) {
    Understanding meaning = words.meaning();
    String text = meaning.text().text();
    boolean turns = Sentence.turnsElsewhere(text) && Sentence.says(text);
    boolean topical = words.isTopical();
    double needed = turns ? settings.sure() : needed(meaning, question, topical);
    return evidence
        .top()
        .filter(t -> !t.topic().equals(question.flow()))
        .filter(_ -> turns || topical || interrupts(meaning))
        .filter(_ -> question.wants() != Question.Wants.WORDS || Sentence.says(text))
        .filter(t -> t.probability() >= needed)
        .map(
            t ->
                Decided.because(
                    opening.begin(t.topic(), evidence.conversation().dialogue()),
                    "digression to " + Decided.shown(t)));
  }

  private double needed(Understanding meaning, Question question, boolean topical) {
    if (!topical || question.wants() == Question.Wants.WORDS) {
      return settings.verySure();
    }
    boolean asked = question.wants() == Question.Wants.OUTCOME;
    return asked && meaning.act() == DialogueAct.PROBLEM ? settings.surer() : settings.sure();
  }

  /** Whether it says of something beside the question that it works: "the internet is fine". */
  static boolean aside(Evidence evidence, Understanding meaning) {
    Question question = evidence.question();
    return question != null
        && (meaning.act() == DialogueAct.SOLVED || meaning.act() == DialogueAct.AFFIRM)
        && Aside.in(meaning.text().text());
  }

  /** "Wait, before that ..." and the like, when it is a sentence and not just the word. */
  private static boolean interrupts(Understanding meaning) {
    return INTERRUPTING.contains(meaning.act()) && Sentence.words(meaning.text().text()) >= 3;
  }
}
