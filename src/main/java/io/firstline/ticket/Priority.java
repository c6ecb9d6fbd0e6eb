package io.firstline.ticket;

import java.util.Locale;

/** How soon a ticket has to be taken up, highest first. */
public enum Priority {
  CRITICAL,
  HIGH,
  NORMAL,
  LOW;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
