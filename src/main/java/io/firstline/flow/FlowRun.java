package io.firstline.flow;

import io.firstline.language.Bilingual;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way of one flow from a step to the next question, or to its end. */
final class FlowRun {

  /** Far above any real flow; a linted flow has no circle without a question. */
  private static final int MOST_STEPS = 200;

  private static final Bilingual CIRCLE =
      new Bilingual("안내 흐름이 질문 없이 맴돌아요.", "The flow runs in a circle without a question.");

  private static final Bilingual ALREADY = new Bilingual("이미 해 봄", "already tried");
  private static final Bilingual UNCLEAR = new Bilingual("모르겠다고 함", "could not say");

  private final String version;
  private final Flow flow;
  private final FlowWords told;
  private final Map<String, String> slots;
  private final List<FlowPosition.Tried> tried;
  private final List<Output> outputs = new ArrayList<>();

  FlowRun(
      String version,
      Flow flow,
      FlowWords told,
      Map<String, String> slots,
      List<FlowPosition.Tried> tried) {
    this.version = version;
    this.flow = flow;
    this.told = told;
    this.slots = new LinkedHashMap<>(slots);
    this.tried = new ArrayList<>(tried);
  }

  Advance fromStart() {
    return from(flow.steps().getFirst().id());
  }

  Advance from(String first) {
    String at = first;
    for (int i = 0; i < MOST_STEPS; i++) {
      Step step = step(at);
      if (step instanceof Step.Ask ask && wayPast(ask) == null) {
        return waiting(ask);
      }
      String next = pass(step);
      if (next == null) {
        return ended(at);
      }
      at = next;
    }
    outputs.add(new Output.HandOff(CIRCLE, null, null, null));
    return ended(at);
  }

  /** Goes on from a question with what was answered. */
  Advance answered(Step.Ask ask, Answer answer, String typed) {
    keepTried(ask, answer);
    keepValue(ask, answer);
    slots.putAll(told.noticed(slots, typed));
    return switch (answer) {
      case Answer.Chosen(Step.Choice choice, Answer.How _) -> from(choice.next());
      case Answer.Given _, Answer.Skipped _ -> from(nextOf(ask));
      case Answer.Solved _ -> from(AnswerReader.SOLVED_STEP);
      case Answer.None _ -> waiting(ask);
    };
  }

  Question question(Step.Ask ask) {
    SlotText text = text();
    return new Question(
        flow.id(),
        ask.id(),
        text.fill(ask.text()),
        ask.choices().stream().map(c -> new Question.Choice(c.id(), text.fill(c.label()))).toList(),
        wants(ask));
  }

  private Question.Wants wants(Step.Ask ask) {
    Slot slot = ask.slot() == null ? null : flow.slots().get(ask.slot());
    if (slot != null && slot.type() == Slot.Type.TEXT) {
      return Question.Wants.WORDS;
    }
    return AnswerReader.asksWhetherItWorked(ask) ? Question.Wants.OUTCOME : Question.Wants.FACT;
  }

  private Step step(String id) {
    return flow.step(id)
        .orElseThrow(() -> new IllegalStateException(flow.id() + " has no step " + id));
  }

  /** Does what a step does; where it leads, null when the flow ends with it. */
  private @Nullable String pass(Step step) {
    SlotText text = text();
    return switch (step) {
      case Step.Say say -> {
        outputs.add(new Output.Say(text.fill(say.text())));
        yield say.next();
      }
      case Step.Article article -> {
        outputs.add(new Output.ShowArticle(article.article()));
        yield article.next();
      }
      case Step.Ask ask -> wayPast(ask);
      case Step.Branch branch -> wayOut(branch);
      case Step.HandOff handOff -> {
        outputs.add(
            new Output.HandOff(
                text.fill(handOff.reason()),
                handOff.say() == null ? null : text.fill(handOff.say()),
                handOff.priority(),
                handOff.queue()));
        yield handOff.next();
      }
      case Step.Resolve resolve -> {
        outputs.add(new Output.Resolve(text.fill(resolve.text())));
        yield null;
      }
    };
  }

  /** Where a question leads whose slot is known already, null when it must be asked. */
  private @Nullable String wayPast(Step.Ask ask) {
    String known = ask.slot() == null ? null : slots.get(ask.slot());
    if (known == null) {
      return null;
    }
    return ask.choices().stream()
        .filter(c -> c.id().equals(known))
        .map(Step.Choice::next)
        .findFirst()
        .orElse(ask.next());
  }

  private String wayOut(Step.Branch branch) {
    return branch.cases().stream()
        .filter(c -> c.values().contains(slots.get(c.slot())))
        .map(Step.Case::next)
        .findFirst()
        .orElse(branch.otherwise());
  }

  private void keepTried(Step.Ask ask, Answer answer) {
    if (ask.tries() == null) {
      return;
    }
    SlotText text = text();
    Bilingual outcome =
        switch (answer) {
          case Answer.Chosen(Step.Choice choice, Answer.How how) ->
              switch (how) {
                case SAID -> text.fill(choice.label());
                case TRIED_BEFORE -> ALREADY;
                case NOT_KNOWN -> UNCLEAR;
              };
          case Answer.Given(String value) -> Bilingual.same(value);
          case Answer.Skipped _ -> UNCLEAR;
          case Answer.Solved _, Answer.None _ -> null;
        };
    if (outcome != null) {
      tried.add(new FlowPosition.Tried(text.fill(ask.tries()), outcome));
    }
  }

  private void keepValue(Step.Ask ask, Answer answer) {
    String value =
        switch (answer) {
          case Answer.Chosen(Step.Choice choice, Answer.How _) -> choice.id();
          case Answer.Given given -> given.value();
          case Answer.Skipped _, Answer.Solved _, Answer.None _ -> null;
        };
    if (ask.slot() != null && value != null) {
      slots.put(ask.slot(), value);
    }
  }

  private static String nextOf(Step.Ask ask) {
    if (ask.next() == null) {
      throw new IllegalStateException(ask.id() + " leads nowhere without a choice");
    }
    return ask.next();
  }

  private Advance waiting(Step.Ask ask) {
    return new Advance(at(ask.id()), List.copyOf(outputs), question(ask), true, false);
  }

  private Advance ended(String step) {
    return new Advance(at(step), List.copyOf(outputs), null, true, false);
  }

  private FlowPosition at(String step) {
    return new FlowPosition(
        version,
        flow.id(),
        step,
        Collections.unmodifiableMap(new LinkedHashMap<>(slots)),
        List.copyOf(tried),
        0);
  }

  private SlotText text() {
    return new SlotText(flow, slots);
  }
}
