package io.firstline.ticket;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a technician sees first: everything found out before them. Empty parts are not shown.
 *
 * @param problem the problem in the requester's own (redacted) words
 * @param neededBy when they need it, in their words
 * @param tried steps with their outcome, in order
 * @param articles ids of the articles shown
 * @param values what was collected, by slot
 * @param stillOpen other problems of the same requester that nobody has solved yet
 */
public record HandOffCard(
    String problem,
    @Nullable String topic,
    @Nullable String neededBy,
    List<Tried> tried,
    List<String> articles,
    Map<String, String> values,
    List<StillOpen> stillOpen,
    String reason) {

  /** A card that was kept by an earlier release names no others. */
  public HandOffCard {
    stillOpen = stillOpen == null ? List.of() : List.copyOf(stillOpen);
  }

  /** One step that was tried and what came of it. */
  public record Tried(String step, String outcome) {}

  /** A problem that was told beside this one, in the requester's own (redacted) words. */
  public record StillOpen(String topic, String words) {}
}
