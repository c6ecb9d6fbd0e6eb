package io.firstline.ticket;

/** News of a ticket, published in the transaction that made it. */
public sealed interface TicketEvent {

  Ticket ticket();

  record Opened(Ticket ticket) implements TicketEvent {}

  /**
   * @param seen whether its requester can see the change: state, priority or holder
   */
  record Changed(Ticket ticket, boolean seen) implements TicketEvent {}
}
