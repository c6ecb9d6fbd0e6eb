package io.firstline.conversation;

import io.firstline.platform.live.LiveEvents;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open desks when a ticket has changed, and its requester when they can see it. */
@Component
final class DeskNews {

  private final LiveEvents live;
  private final ConversationStore store;
  private final Scribe scribe;

  DeskNews(LiveEvents live, ConversationStore store, Scribe scribe) {
    this.live = live;
    this.store = store;
    this.scribe = scribe;
  }

  @EventListener
  void on(TicketEvent event) {
    Ticket ticket = event.ticket();
    live.publish("queue", ticket.number());
    TicketAccess.origin(ticket).ifPresent(id -> live.publish("conversation/" + id, "ticket"));
    if (event instanceof TicketEvent.Changed(var _, boolean seen) && seen) {
      TicketAccess.origin(ticket)
          .flatMap(store::find)
          .filter(conversation -> ticket.number().equals(conversation.ticket()))
          .ifPresent(scribe::ticketChanged);
    }
  }
}
