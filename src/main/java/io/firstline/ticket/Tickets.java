package io.firstline.ticket;

import io.firstline.people.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tickets: opened, claimed, changed, found. Every change is one row of history and one {@link
 * TicketEvent}. Methods take part in the caller's transaction; an unknown number throws {@link
 * UnknownTicket}.
 */
@Component
public class Tickets {

  public Ticket open(TicketDraft draft, String by) {
    throw new UnsupportedOperationException("open");
  }

  public Optional<Ticket> find(String number) {
    throw new UnsupportedOperationException("find");
  }

  public List<Ticket> search(TicketQuery query) {
    throw new UnsupportedOperationException("search");
  }

  /** How many tickets of the queue wait before this one (higher priority, or same and older). */
  public int waitingBefore(Ticket ticket) {
    throw new UnsupportedOperationException("waitingBefore");
  }

  /** Atomic: of any number of claims at once exactly one wins. */
  public Claim claim(String number, Person technician) {
    throw new UnsupportedOperationException("claim");
  }

  /** Back into the queue. */
  public Ticket release(String number, String by) {
    throw new UnsupportedOperationException("release");
  }

  public Ticket assign(String number, Person technician, String by) {
    throw new UnsupportedOperationException("assign");
  }

  public Ticket resolve(String number, String resolution, String by) {
    throw new UnsupportedOperationException("resolve");
  }

  public Ticket reopen(String number, String reason, String by) {
    throw new UnsupportedOperationException("reopen");
  }

  public Ticket prioritise(String number, Priority priority, String reason, String by) {
    throw new UnsupportedOperationException("prioritise");
  }

  /** Who the requester says they are, learnt after the ticket was opened. */
  public Ticket identify(String number, io.firstline.people.Identity reporter, String by) {
    throw new UnsupportedOperationException("identify");
  }

  public TicketNote note(String number, String text, String by) {
    throw new UnsupportedOperationException("note");
  }

  public List<TicketNote> notes(String number) {
    throw new UnsupportedOperationException("notes");
  }

  public List<TicketChange> history(String number) {
    throw new UnsupportedOperationException("history");
  }
}
