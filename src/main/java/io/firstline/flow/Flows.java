package io.firstline.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The flows in force and the interpreter that runs them. Thread-safe, keeps nothing of a run. */
@Component
public final class Flows {

  public Optional<Flow> find(String id) {
    throw new UnsupportedOperationException("find");
  }

  public List<Flow> all() {
    throw new UnsupportedOperationException("all");
  }

  /**
   * Starts a flow: list slots are filled from what was said, and runs to the first question.
   *
   * @param said the person's redacted words so far, may be empty
   */
  public Advance start(String flow, String said) {
    throw new UnsupportedOperationException("start");
  }

  public Advance advance(FlowPosition position, FlowInput input) {
    throw new UnsupportedOperationException("advance");
  }

  /** The question at which a position waits, asked again. */
  public Question question(FlowPosition position) {
    throw new UnsupportedOperationException("question");
  }

  /**
   * Goes on at a step, or at the position's own when null, with some slots set.
   *
   * @throws IllegalArgumentException when the flow has no such step, naming those it has
   */
  public Advance resume(FlowPosition position, @Nullable String step, Map<String, String> slots) {
    throw new UnsupportedOperationException("resume");
  }

  /** Puts a version in force; positions of older versions go on where their step still exists. */
  public void use(String version, List<Flow> flows) {
    throw new UnsupportedOperationException("use");
  }
}
