package io.firstline.conversation;

import io.firstline.language.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its people see it.
 *
 * @param place in the queue, from 1; null when not in the queue
 */
public record ConversationView(
    ConversationId id,
    Language language,
    Holder holder,
    @Nullable String flow,
    @Nullable String step,
    Outcome outcome,
    @Nullable TicketSummary ticket,
    @Nullable Integer place,
    Instant openedAt,
    List<Message> messages) {}
