package io.firstline.ticket;

/** News of a ticket, published in the transaction that made it. */
public sealed interface TicketEvent {

  Ticket ticket();

  record Opened(Ticket ticket) implements TicketEvent {}

  record Changed(Ticket ticket) implements TicketEvent {}
}
