package io.firstline.conversation;

import org.jspecify.annotations.Nullable;

/**
 * How a conversation stands, without what was said in it: cheap enough to ask again and again.
 *
 * @param place in the queue, from 1; null when not in the queue
 * @param lastSeq the place of its latest message
 */
public record ConversationState(
    Holder holder, @Nullable TicketSummary ticket, @Nullable Integer place, long lastSeq) {}
