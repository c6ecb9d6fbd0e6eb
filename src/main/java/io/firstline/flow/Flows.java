package io.firstline.flow;

import io.firstline.language.Bilingual;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The flows in force and the interpreter that runs them. Thread-safe, keeps nothing of a run.
 *
 * <p>Content changes under running conversations. A position of an older version goes on where its
 * step still is a question of the flow in force; otherwise the flow begins again with the slots it
 * had ({@link Advance#restarted}). When the whole flow is gone, it ends with a hand-off.
 */
@Component
public final class Flows {

  private static final Bilingual WITHDRAWN =
      new Bilingual("진행하던 안내 흐름이 삭제됐어요.", "The flow that was running has been withdrawn.");

  private final Clock clock;
  private volatile Published published = new Published("", Map.of(), Map.of());

  public Flows(Clock clock) {
    this.clock = clock;
  }

  private record Published(String version, Map<String, Flow> flows, Map<String, FlowWords> words) {

    Flow flow(String id) {
      Flow flow = flows.get(id);
      if (flow == null) {
        throw new IllegalArgumentException(
            "There is no flow '"
                + id
                + "'. Use one of: "
                + String.join(", ", flows.keySet())
                + ".");
      }
      return flow;
    }

    FlowRun run(Flow flow, Map<String, String> slots, List<FlowPosition.Tried> tried) {
      return new FlowRun(version, flow, told(flow), slots, tried);
    }

    FlowWords told(Flow flow) {
      return Objects.requireNonNull(words.get(flow.id()));
    }

    AnswerReader reader(Flow flow, Step.Ask ask, LocalDate today) {
      return new AnswerReader(flow, told(flow), ask, today);
    }

    FlowRun run(FlowPosition position) {
      return run(flow(position.flow()), position.slots(), position.tried());
    }
  }

  public Optional<Flow> find(String id) {
    return Optional.ofNullable(published.flows().get(id));
  }

  public List<Flow> all() {
    return List.copyOf(published.flows().values());
  }

  /**
   * Starts a flow: list slots are filled from what was said, and runs to the first question.
   *
   * @param said the person's redacted words so far, may be empty
   * @throws IllegalArgumentException when no such flow is in force
   */
  public Advance start(String flow, String said) {
    Published now = published;
    Flow started = now.flow(flow);
    return now.run(started, now.told(started).noticed(Map.of(), said), List.of()).fromStart();
  }

  public Advance advance(FlowPosition position, FlowInput input) {
    Published now = published;
    Flow flow = now.flows().get(position.flow());
    if (flow == null) {
      return withdrawn(position);
    }
    Optional<Step.Ask> waiting = question(flow, position.step());
    if (waiting.isEmpty()) {
      return restarted(
          now.run(flow, now.told(flow).noticed(position.slots(), input.text()), position.tried()));
    }
    Step.Ask ask = waiting.get();
    return switch (now.reader(flow, ask, LocalDate.now(clock)).read(input)) {
      case Answer.None _ -> missed(now, position, ask);
      case Answer answer -> now.run(position).answered(ask, answer, input.text());
    };
  }

  /**
   * Whether words by themselves, whatever they mean elsewhere, name an answer to the question at
   * which a position waits: a choice, or a checked value. Free text never does.
   */
  public boolean names(FlowPosition position, String text) {
    Published now = published;
    return Optional.ofNullable(now.flows().get(position.flow()))
        .flatMap(
            flow ->
                question(flow, position.step())
                    .map(ask -> now.reader(flow, ask, LocalDate.now(clock))))
        .filter(reader -> reader.isNamed(text))
        .isPresent();
  }

  /**
   * The question at which a position waits, asked again.
   *
   * @throws IllegalArgumentException when its flow is no longer in force, or asks nothing any more
   */
  public Question question(FlowPosition position) {
    Published now = published;
    FlowRun run = now.run(position);
    Optional<Step.Ask> waiting = question(now.flow(position.flow()), position.step());
    if (waiting.isPresent()) {
      return run.question(waiting.get());
    }
    Question first = run.fromStart().question();
    if (first == null) {
      throw new IllegalArgumentException(
          "The flow '" + position.flow() + "' has no question left.");
    }
    return first;
  }

  /**
   * Goes on at a step, or at the position's own when null, with some slots set; a blank value makes
   * a slot unknown again. A question whose slot is known now is passed over.
   *
   * @throws IllegalArgumentException when the flow has no such step or slot, naming those it has
   */
  public Advance resume(FlowPosition position, @Nullable String step, Map<String, String> slots) {
    Published now = published;
    Flow flow = now.flows().get(position.flow());
    if (flow == null) {
      return withdrawn(position);
    }
    slots.keySet().forEach(slot -> demand(slot, "slot", flow.slots().keySet(), flow));
    Map<String, String> merged = new LinkedHashMap<>(position.slots());
    merged.putAll(slots);
    merged.values().removeIf(String::isBlank);
    FlowRun run = now.run(flow, merged, position.tried());
    if (step == null) {
      return question(flow, position.step())
          .map(ask -> run.from(ask.id()))
          .orElseGet(() -> restarted(run));
    }
    demand(step, "step", flow.steps().stream().map(Step::id).toList(), flow);
    return run.from(step);
  }

  /** Puts a version in force; positions of older versions go on where their step still exists. */
  public void use(String version, List<Flow> flows) {
    Map<String, Flow> byId = new LinkedHashMap<>();
    Map<String, FlowWords> words = new HashMap<>();
    for (Flow flow : flows) {
      if (byId.putIfAbsent(flow.id(), flow) == null) {
        words.put(flow.id(), FlowWords.of(flow));
      }
    }
    published = new Published(version, byId, words);
  }

  private static Optional<Step.Ask> question(Flow flow, String step) {
    return flow.asks().filter(ask -> ask.id().equals(step)).findFirst();
  }

  private static Advance missed(Published now, FlowPosition old, Step.Ask ask) {
    FlowPosition same =
        new FlowPosition(
            now.version(), old.flow(), old.step(), old.slots(), old.tried(), old.misses() + 1);
    return new Advance(same, List.of(), now.run(old).question(ask), false, false);
  }

  private static Advance restarted(FlowRun run) {
    Advance fresh = run.fromStart();
    return new Advance(fresh.reached(), fresh.outputs(), fresh.question(), true, true);
  }

  private static Advance withdrawn(FlowPosition position) {
    return new Advance(
        position, List.of(new Output.HandOff(WITHDRAWN, null, null, null)), null, true, false);
  }

  private static void demand(String name, String kind, Collection<String> known, Flow flow) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          "The flow '%s' has no %s '%s'. Use one of: %s."
              .formatted(flow.id(), kind, name, String.join(", ", known)));
    }
  }
}
