package io.firstline.ticket;

/** Where a ticket stands. */
public enum TicketState {
  NEW,
  OPEN,
  PENDING,
  RESOLVED,
  CLOSED;

  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public boolean isDone() {
    return this == RESOLVED || this == CLOSED;
  }
}
