package io.firstline.conversation;

import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people see of a conversation: its transcript, its ticket, its place in the queue. */
@Component
final class ConversationViews {

  private final ConversationStore store;
  private final Tickets tickets;

  ConversationViews(ConversationStore store, Tickets tickets) {
    this.store = store;
    this.tickets = tickets;
  }

  ConversationView view(Conversation conversation) {
    var flow = conversation.dialogue().flow();
    return new ConversationView(
        conversation.id(),
        conversation.language(),
        conversation.holder(),
        flow == null ? null : flow.flow(),
        flow == null ? null : flow.step(),
        paused(conversation),
        conversation.outcome(),
        summary(conversation),
        place(conversation),
        conversation.openedAt(),
        store.messagesAfter(conversation.id(), 0));
  }

  ConversationState state(Conversation conversation) {
    return new ConversationState(
        conversation.holder(), summary(conversation), place(conversation), conversation.lastSeq());
  }

  @Nullable TicketSummary summary(Conversation conversation) {
    return ticket(conversation)
        .map(t -> new TicketSummary(t.number(), t.state().word(), t.priority().word()))
        .orElse(null);
  }

  private static ConversationView.@Nullable Paused paused(Conversation conversation) {
    var paused = conversation.dialogue().paused();
    boolean awaited =
        switch (conversation.holder()) {
          case Holder.Queue(), Holder.Technician _ -> conversation.dialogue().flow() == null;
          case Holder.Bot(), Holder.Nobody() -> false;
        };
    return awaited && paused != null
        ? new ConversationView.Paused(paused.flow(), paused.step())
        : null;
  }

  private @Nullable Integer place(Conversation conversation) {
    return conversation.holder() instanceof Holder.Queue
        ? ticket(conversation).map(t -> tickets.waitingBefore(t) + 1).orElse(null)
        : null;
  }

  private Optional<Ticket> ticket(Conversation conversation) {
    return Optional.ofNullable(conversation.ticket()).flatMap(tickets::find);
  }
}
