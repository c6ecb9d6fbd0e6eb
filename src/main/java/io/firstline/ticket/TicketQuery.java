package io.firstline.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets are wanted; a null part does not narrow.
 *
 * @param holder a user name, or {@code none} for the queue
 * @param queues only these; empty means all
 * @param text words of number, title, problem or person
 * @param page from 0, of 50 tickets
 */
public record TicketQuery(
    @Nullable TicketState state,
    @Nullable String holder,
    @Nullable Priority priority,
    List<String> queues,
    @Nullable String text,
    boolean openOnly,
    int page) {}
