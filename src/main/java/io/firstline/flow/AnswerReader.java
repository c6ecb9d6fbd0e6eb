package io.firstline.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an input answers to a question: a choice by its id, label, number or words, then the
 * value of the question's slot, then what the input means.
 */
final class AnswerReader {

  /** The step to which "it works now" leads where a question has no answer for it. */
  static final String SOLVED_STEP = "solved";

  private final Flow flow;
  private final FlowWords told;
  private final Step.Ask ask;
  private final @Nullable Slot slot;
  private final LocalDate today;

  AnswerReader(Flow flow, FlowWords told, Step.Ask ask, LocalDate today) {
    this.flow = flow;
    this.told = told;
    this.ask = ask;
    this.slot = ask.slot() == null ? null : flow.slots().get(ask.slot());
    this.today = today;
  }

  Answer read(FlowInput input) {
    if (input.choice() != null) {
      return chosen(byId(input.choice()));
    }
    Words words = Words.of(input.text());
    if (input.text().isBlank()) {
      return new Answer.None();
    }
    return named(words)
        .<Answer>map(Answer.Chosen::said)
        .or(() -> typedValue(input))
        .or(() -> meant(input, words))
        .or(() -> freeText(input))
        .orElseGet(Answer.None::new);
  }

  /** Whether the words by themselves name a choice or a value that the question asks for. */
  boolean isNamed(String text) {
    Words words = Words.of(text);
    return !words.isEmpty()
        && (named(words).isPresent()
            || typedValue(new FlowInput(null, text, List.of())).isPresent());
  }

  private static Answer chosen(Optional<Step.Choice> choice) {
    return choice.isPresent() ? Answer.Chosen.said(choice.get()) : new Answer.None();
  }

  private Optional<Step.Choice> byId(String id) {
    return ask.choices().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  private Optional<Step.Choice> named(Words words) {
    boolean number = slot != null && slot.type() == Slot.Type.NUMBER;
    return NamedChoice.find(told.choices(ask), words, !number);
  }

  private Optional<Answer> typedValue(FlowInput input) {
    if (slot == null || slot.type() == Slot.Type.TEXT) {
      return Optional.empty();
    }
    return SlotValues.read(slot, told.values(slot), input, today).flatMap(this::asAnswer);
  }

  private Optional<Answer> asAnswer(String value) {
    Optional<Step.Choice> choice = byId(value);
    if (choice.isPresent()) {
      return Optional.of(Answer.Chosen.said(choice.get()));
    }
    return ask.next() == null ? Optional.empty() : Optional.of(new Answer.Given(value));
  }

  private Optional<Answer> meant(FlowInput input, Words words) {
    Optional<Meaning> bare = BareAnswer.meaning(words);
    Stream<Meaning> meanings =
        isText()
            ? bare.map(Stream::of).orElseGet(() -> input.meanings().stream().limit(1))
            : Stream.concat(bare.stream(), input.meanings().stream());
    return meanings.map(m -> answer(m, bare.isPresent())).flatMap(Optional::stream).findFirst();
  }

  private Optional<Answer> answer(Meaning meaning, boolean bare) {
    Optional<Step.Choice> exact = bare || !isText() ? byMeaning(meaning, bare) : unknown(meaning);
    if (exact.isPresent()) {
      return Optional.of(new Answer.Chosen(exact.get(), how(meaning, exact.get())));
    }
    return switch (meaning) {
      case UNKNOWN ->
          slot != null && ask.next() != null ? Optional.of(new Answer.Skipped()) : Optional.empty();
      case SOLVED ->
          flow.step(SOLVED_STEP).filter(Step.Resolve.class::isInstance).isPresent()
              ? Optional.of(new Answer.Solved())
              : Optional.empty();
      case YES, NO, NOT_SOLVED, TRIED -> Optional.empty();
    };
  }

  /** Free words are an answer to a question for text; only "I don't know" is read out of them. */
  private Optional<Step.Choice> unknown(Meaning meaning) {
    return meaning == Meaning.UNKNOWN ? means(meaning) : Optional.empty();
  }

  /**
   * Whether something worked is asked by a question that has the person try something, or that
   * offers solved and not solved: there, yes is solved and no is not solved, and the other way
   * round; and who has tried it before, or does not know how, is led on as if it had failed. Any
   * other question is about a fact, and "it works now" does not answer it with yes.
   */
  private Optional<Step.Choice> byMeaning(Meaning meaning, boolean bare) {
    if (!asksWhetherItWorked(ask)) {
      return means(meaning);
    }
    return switch (meaning) {
      case SOLVED -> means(Meaning.SOLVED).or(() -> means(Meaning.YES));
      case NOT_SOLVED -> failed();
      case YES -> means(Meaning.YES).or(() -> bare ? means(Meaning.SOLVED) : Optional.empty());
      case NO -> means(Meaning.NO).or(() -> means(Meaning.NOT_SOLVED));
      case TRIED, UNKNOWN ->
          means(meaning).or(() -> ask.tries() == null ? Optional.empty() : failed());
    };
  }

  private static Answer.How how(Meaning meaning, Step.Choice choice) {
    return choice.means() == meaning
        ? Answer.How.SAID
        : switch (meaning) {
          case TRIED -> Answer.How.TRIED_BEFORE;
          case UNKNOWN -> Answer.How.NOT_KNOWN;
          case YES, NO, SOLVED, NOT_SOLVED -> Answer.How.SAID;
        };
  }

  static boolean asksWhetherItWorked(Step.Ask ask) {
    return ask.tries() != null
        || ask.choices().stream()
            .anyMatch(c -> c.means() == Meaning.SOLVED || c.means() == Meaning.NOT_SOLVED);
  }

  private Optional<Step.Choice> failed() {
    return means(Meaning.NOT_SOLVED).or(() -> means(Meaning.NO));
  }

  private Optional<Step.Choice> means(Meaning meaning) {
    return ask.choices().stream().filter(c -> c.means() == meaning).findFirst();
  }

  private Optional<Answer> freeText(FlowInput input) {
    return isText() && ask.next() != null
        ? Optional.of(new Answer.Given(input.text().strip()))
        : Optional.empty();
  }

  private boolean isText() {
    return slot != null && slot.type() == Slot.Type.TEXT;
  }
}
