package io.firstline.ticket;

import java.util.Locale;

/** Another ticket, and what one has to do with it. */
public record TicketLink(String number, Kind kind) {

  /** What the other ticket is to this one. */
  public enum Kind {
    MERGED_INTO,
    MERGED_FROM,
    RELATED;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
