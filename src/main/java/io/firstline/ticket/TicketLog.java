package io.firstline.ticket;

import java.time.Instant;
import java.util.List;

/** Keeps what was done to tickets and noted on them; nothing is ever taken back. */
interface TicketLog {

  void append(String number, TicketChange change);

  List<TicketChange> history(String number);

  TicketNote note(String number, String by, String text, Instant at);

  List<TicketNote> notes(String number);
}
