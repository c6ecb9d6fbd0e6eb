package io.firstline.conversation.turn;

import io.firstline.conversation.Expecting;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Outcome;
import io.firstline.conversation.Reply;
import io.firstline.flow.Advance;
import io.firstline.flow.FlowInput;
import io.firstline.flow.FlowPosition;
import io.firstline.flow.Flows;
import io.firstline.flow.Meaning;
import io.firstline.flow.Output;
import io.firstline.flow.Question;
import io.firstline.language.Bilingual;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs flows on behalf of a turn: says what they say, and does what they hand back. */
@Component
final class FlowRun {

  /** After so many things that did not help, a technician is offered. */
  private static final int FAILURES_BEFORE_OFFER = 2;

  /** While a technician is awaited, a question is asked twice at most. */
  private static final int MISSES_BEFORE_LEAVING = 2;

  private static final Set<Meaning> FAILING = EnumSet.of(Meaning.NOT_SOLVED, Meaning.TRIED);

  private final Flows flows;
  private final OpenQuestions questions;
  private final Quotes quotes;
  private final HandOver handOver;

  FlowRun(Flows flows, OpenQuestions questions, Quotes quotes, HandOver handOver) {
    this.flows = flows;
    this.questions = questions;
    this.quotes = quotes;
    this.handOver = handOver;
  }

  boolean exists(String flow) {
    return flows.find(flow).isPresent();
  }

  void start(Speech speech, String flow, String said) {
    follow(speech, null, flows.start(flow, said));
  }

  void advance(Speech speech, FlowPosition position, FlowInput input) {
    Advance advance = flows.advance(position, input);
    if (!advance.understood() && advance.position() != null) {
      notUnderstood(speech, advance.position(), input);
      return;
    }
    if (advance.restarted()) {
      speech.say("again.changed");
    }
    follow(speech, position, advance);
  }

  /**
   * Ends the open flow by its own way of saying that it works now.
   *
   * @return false, with nothing said, when it has none
   */
  boolean solve(Speech speech, String said) {
    FlowPosition position = speech.state().flow();
    if (position == null || !goesOn(position)) {
      return false;
    }
    Advance advance = flows.advance(position, new FlowInput(null, said, List.of(Meaning.SOLVED)));
    boolean ends = advance.outputs().stream().anyMatch(o -> o instanceof Output.Resolve);
    if (ends && !advance.restarted()) {
      follow(speech, position, advance);
      return true;
    }
    return false;
  }

  /** Whether the flow still has a question to answer. */
  boolean goesOn(FlowPosition position) {
    return questions.at(position).isPresent();
  }

  /** Takes the flow up again that was put aside last and is still in force, if there is one. */
  boolean takeUp(Speech speech) {
    while (speech.dialogue().takeUp()) {
      FlowPosition position = speech.state().flow();
      if (position != null && goesOn(position)) {
        return true;
      }
      speech.dialogue().flow(null);
    }
    return false;
  }

  void resume(
      Speech speech, FlowPosition position, @Nullable String step, Map<String, String> slots) {
    follow(speech, position, flows.resume(position, step, slots));
  }

  /** Asks the open flow's question again. */
  void askAgain(Speech speech) {
    questions
        .at(speech.state().flow())
        .ifPresentOrElse(question -> ask(speech, question), () -> speech.dialogue().flow(null));
  }

  /**
   * Goes back to the open question after something in between, unless it was left: somebody who
   * waits for a technician is not asked for ever.
   */
  void remind(Speech speech) {
    FlowPosition position = speech.state().flow();
    if (position == null
        || position.misses() < MISSES_BEFORE_LEAVING
        || !(speech.conversation().holder() instanceof Holder.Queue)) {
      askAgain(speech);
    }
  }

  /** Words that do not answer the open question, while a technician is awaited. */
  void toldMeanwhile(Speech speech, FlowPosition position, String said) {
    heard(
        speech,
        new FlowPosition(
            position.version(),
            position.flow(),
            position.step(),
            position.slots(),
            position.tried(),
            position.misses() + 1),
        said);
  }

  /** The question stays answerable after it was left, as its answer may call for first aid. */
  private void heard(Speech speech, FlowPosition position, String said) {
    speech.dialogue().flow(position);
    speech.dialogue().expecting(new Expecting.Nothing());
    boolean left = position.misses() >= MISSES_BEFORE_LEAVING;
    handOver.pass(speech, said, left ? "pass-on.ticket" : "pass-on.question");
    remind(speech);
  }

  private void notUnderstood(Speech speech, FlowPosition position, FlowInput input) {
    speech.dialogue().flow(position);
    speech.about(position.flow());
    if (speech.conversation().holder() instanceof Holder.Queue && !input.text().isBlank()) {
      heard(speech, position, input.text());
      return;
    }
    boolean fails = input.meanings().stream().limit(1).anyMatch(FAILING::contains);
    if (fails) {
      // "Still the same", whatever was asked: one more thing that did not help.
      speech.dialogue().failures(speech.state().failures() + 1);
      if (offerIsDue(speech)) {
        speech.offer("offer.after-failure");
        return;
      }
    }
    if (position.misses() >= 2) {
      speech.offer("offer.unsure");
      return;
    }
    speech.say("again.unclear");
    askAgain(speech);
  }

  /**
   * @param before where the flow stood, so that what was tried there does not count again
   */
  private void follow(Speech speech, @Nullable FlowPosition before, Advance advance) {
    FlowPosition reached = advance.reached();
    speech.dialogue().flow(advance.position());
    speech.about(reached.flow());
    learn(speech, before, reached);
    handOver.learn(speech, reached.flow());
    boolean ended = advance.position() == null;
    boolean handedOff = false;
    for (Output output : advance.outputs()) {
      switch (output) {
        case Output.Say(var text) -> speech.say(text);
        case Output.ShowArticle(String article) -> quotes.show(speech, article, List.of());
        case Output.HandOff handOff -> {
          handedOff = true;
          handOver.fromFlow(speech, handOff, reached, ended);
        }
        case Output.Resolve(var text) -> resolved(speech, reached.flow(), text);
      }
    }
    if (advance.question() == null) {
      return;
    }
    boolean says = advance.outputs().stream().anyMatch(o -> o instanceof Output.Say);
    if (!handedOff && !says && offerIsDue(speech)) {
      speech.offer("offer.after-failure");
    } else {
      ask(speech, advance.question());
    }
  }

  private static void learn(Speech speech, @Nullable FlowPosition before, FlowPosition after) {
    int known = before != null && before.flow().equals(after.flow()) ? before.tried().size() : 0;
    List<FlowPosition.Tried> tried = after.tried();
    for (FlowPosition.Tried step : tried.subList(Math.min(known, tried.size()), tried.size())) {
      speech.dialogue().tried(step);
      speech.dialogue().failures(speech.state().failures() + 1);
    }
  }

  private static boolean offerIsDue(Speech speech) {
    return speech.state().failures() >= FAILURES_BEFORE_OFFER
        && !speech.state().offered()
        && speech.conversation().holder() instanceof Holder.Bot;
  }

  private void resolved(Speech speech, String flow, Bilingual text) {
    speech.say(text);
    if (takeUp(speech)) {
      speech.say("again.back");
      askAgain(speech);
      return;
    }
    if (speech.state().lender() != null) {
      return;
    }
    if (handOver.isOfAnother(speech.conversation(), flow)) {
      handOver.settled(speech, flow, "resolution.solved");
      return;
    }
    handOver.closeSolved(speech);
    speech.conversation(speech.conversation().with(Outcome.RESOLVED));
  }

  private void ask(Speech speech, Question question) {
    speech.about(question.flow());
    List<Reply.Option> options = new ArrayList<>();
    for (Question.Choice choice : question.choices()) {
      options.add(new Reply.Option(choice.label().in(speech.language()), "flow:" + choice.id()));
    }
    speech.ask(question.text().in(speech.language()), new Expecting.Nothing(), options);
  }
}
