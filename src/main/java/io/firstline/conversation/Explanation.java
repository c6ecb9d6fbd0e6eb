package io.firstline.conversation;

import io.firstline.understanding.Understanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a message would be answered as it would: evidence and decision, without effect.
 *
 * @param topic the first choice, also where the policy would clarify; null for none
 * @param label the topic, or {@code __oos__}, {@code __human__}, {@code __ticket_status__}, {@code
 *     __smalltalk__}
 * @param confidence of the label, 0 to 1
 * @param priority that a ticket from this one message would get, such as {@code high}
 * @param evidence what speaks for and against, one line each, thresholds included
 */
public record Explanation(
    Understanding understanding,
    String decision,
    String reason,
    @Nullable String topic,
    String label,
    double confidence,
    String priority,
    String priorityReason,
    List<String> evidence) {}
