package io.firstline.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step forward in a flow.
 *
 * @param position where it waits now, null when the flow has ended (then the outputs hold a {@link
 *     Output.Resolve} or a {@link Output.HandOff})
 * @param question what it waits for, null exactly when {@code position} is null
 * @param understood whether the input answered the question; when not, the position has not moved
 *     but for its count of misses, and there are no outputs
 */
public record Advance(
    @Nullable FlowPosition position,
    List<Output> outputs,
    @Nullable Question question,
    boolean understood) {}
