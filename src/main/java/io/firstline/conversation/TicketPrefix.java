package io.firstline.conversation;

import io.firstline.authoring.ContentInForce;
import io.firstline.ticket.TicketNumbers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has new tickets numbered as the company in force wants it; here, for tickets know no authors. */
@Component
final class TicketPrefix {

  private final TicketNumbers numbers;

  TicketPrefix(TicketNumbers numbers) {
    this.numbers = numbers;
  }

  @EventListener
  void on(ContentInForce content) {
    numbers.use(content.company().ticketPrefix());
  }
}
