package io.firstline.flow;

import io.firstline.language.Bilingual;
import java.util.List;
import java.util.Map;

/**
 * Where a conversation stands in a flow; a value, kept by the caller as JSON.
 *
 * @param version the published version that the position was made in
 * @param step the id of the step at which the flow waits
 * @param slots values collected, by slot
 * @param tried what was tried so far, in order
 * @param misses answers in a row that were not understood
 */
public record FlowPosition(
    String version,
    String flow,
    String step,
    Map<String, String> slots,
    List<Tried> tried,
    int misses) {

  /** Something the person was asked to do, and what came of it. */
  public record Tried(Bilingual step, Bilingual outcome) {}
}
