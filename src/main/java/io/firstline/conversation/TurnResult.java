package io.firstline.conversation;

import io.firstline.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message answered: what was decided, why, and what was said; see the chat API for the words.
 *
 * @param decision inform, continue, start, answer, clarify, hand-off, status, chat, close, pass-on
 * @param topic what the reply is about, or null
 * @param flow the topic's flow that is open after the turn, or null
 * @param replayed whether the message had been answered before, and this is that answer
 */
public record TurnResult(
    String id,
    ConversationId conversation,
    Language language,
    String decision,
    String reason,
    @Nullable String topic,
    @Nullable String flow,
    @Nullable String step,
    Holder holder,
    boolean offersTechnician,
    Outcome outcome,
    @Nullable TicketSummary ticket,
    List<Message> messages,
    boolean replayed) {

  /** The same, given again. */
  TurnResult again() {
    return new TurnResult(
        id,
        conversation,
        language,
        decision,
        reason,
        topic,
        flow,
        step,
        holder,
        offersTechnician,
        outcome,
        ticket,
        messages,
        true);
  }
}
