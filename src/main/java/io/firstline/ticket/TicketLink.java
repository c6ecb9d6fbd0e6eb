package io.firstline.ticket;

/** Another ticket, and what one has to do with it. */
public record TicketLink(String number, Kind kind) {

  /** What the other ticket is to this one. */
  public enum Kind {
    MERGED_INTO,
    MERGED_FROM,
    RELATED;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
