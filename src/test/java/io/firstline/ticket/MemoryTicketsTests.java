package io.firstline.ticket;

import java.time.Clock;
import java.util.concurrent.Callable;

class MemoryTicketsTests extends TicketsContract {

  @Override
  Tickets tickets(TicketNumbers numbers, Clock clock) {
    return new Tickets(
        new MemoryTicketStore(),
        new MemoryTicketLog(),
        new MemoryTicketLinkStore(),
        numbers,
        event -> events.add((TicketEvent) event),
        clock);
  }

  @Override
  <T> T inTransaction(Callable<T> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
