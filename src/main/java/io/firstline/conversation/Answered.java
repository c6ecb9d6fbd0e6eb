package io.firstline.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a turn came to, before it is saved.
 *
 * @param decision the word of the API
 * @param feedback what the requester said of the help, null when nothing
 * @param evidence what the decision was made from, for later explanation; no raw text
 */
public record Answered(
    Conversation conversation,
    String decision,
    String reason,
    @Nullable String topic,
    boolean offersTechnician,
    List<Reply> replies,
    @Nullable Feedback feedback,
    List<String> evidence) {}
