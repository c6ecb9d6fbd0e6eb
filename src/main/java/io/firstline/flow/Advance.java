package io.firstline.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step forward in a flow.
 *
 * @param reached the step it came to with all that was collected and tried, also when the flow has
 *     ended there
 * @param question what it waits for, null when the flow has ended (then the outputs hold a {@link
 *     Output.Resolve} or a {@link Output.HandOff})
 * @param understood whether the input answered the question; when not, the position has not moved
 *     but for its count of misses, and there are no outputs
 * @param restarted whether the step of the position is gone from the version in force, so that the
 *     flow began again at its first step with the slots it had; the input was then not an answer
 */
public record Advance(
    FlowPosition reached,
    List<Output> outputs,
    @Nullable Question question,
    boolean understood,
    boolean restarted) {

  /** Where the flow waits now, null when it has ended. */
  public @Nullable FlowPosition position() {
    return question == null ? null : reached;
  }
}
