package io.firstline.desk;

import io.firstline.conversation.ConversationView;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketChange;
import io.firstline.ticket.TicketNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is about a ticket.
 *
 * @param conversation where it came from, null for a call or a walk-in
 */
record TicketFile(
    Ticket ticket,
    @Nullable ConversationView conversation,
    List<TicketNote> notes,
    List<TicketChange> history) {}
