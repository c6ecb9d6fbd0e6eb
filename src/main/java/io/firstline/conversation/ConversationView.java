package io.firstline.conversation;

import io.firstline.language.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its people see it.
 *
 * @param flow the flow that is open, null for none
 * @param step at which it waits
 * @param paused where the flow stopped for which a technician is awaited or at work, null for none;
 *     a return to the bot goes on there
 * @param place in the queue, from 1; null when not in the queue
 */
public record ConversationView(
    ConversationId id,
    Language language,
    Holder holder,
    @Nullable String flow,
    @Nullable String step,
    @Nullable Paused paused,
    Outcome outcome,
    @Nullable TicketSummary ticket,
    @Nullable Integer place,
    Instant openedAt,
    List<Message> messages) {

  /** A flow that stopped at one of its steps. */
  public record Paused(String flow, String step) {}
}
