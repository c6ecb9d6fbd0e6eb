package io.firstline.conversation;

import io.firstline.platform.live.LiveEvents;
import io.firstline.ticket.TicketEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open desks when a ticket has changed. */
@Component
final class DeskNews {

  private final LiveEvents live;

  DeskNews(LiveEvents live) {
    this.live = live;
  }

  @EventListener
  void on(TicketEvent event) {
    live.publish("queue", event.ticket().number());
    Holding.behind(event.ticket()).ifPresent(id -> live.publish("conversation/" + id, "ticket"));
  }
}
