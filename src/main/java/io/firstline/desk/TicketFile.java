package io.firstline.desk;

import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Message;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketChange;
import io.firstline.ticket.TicketLink;
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
    List<TicketChange> history,
    List<Linked> links) {

  /** Another ticket and what this one has to do with it. */
  record Linked(Ticket ticket, TicketLink.Kind kind) {}

  List<Message> messagesAfter(long seq) {
    return conversation == null
        ? List.of()
        : conversation.messages().stream().filter(message -> message.seq() > seq).toList();
  }

  /** Another one whenever anything but the transcript has changed. */
  String version() {
    return conversation == null
        ? Integer.toString(history.size())
        : "%d-%s-%s".formatted(history.size(), conversation.holder().word(), conversation.step());
  }
}
