package io.firstline.ticket;

import java.util.Locale;

/** Where a ticket stands. */
public enum TicketState {
  NEW,
  OPEN,
  PENDING,
  RESOLVED,
  CLOSED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isDone() {
    return this == RESOLVED || this == CLOSED;
  }
}
