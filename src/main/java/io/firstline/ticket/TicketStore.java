package io.firstline.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps tickets as they stand. */
interface TicketStore {

  int PAGE = 50;

  /** The next number, from 1001; never given twice. */
  long next();

  void insert(long id, Ticket ticket);

  Optional<Ticket> find(String number);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<Ticket> lock(String number);

  void update(Ticket ticket);

  /** Gives an open ticket that nobody holds to somebody; empty when it is not there to take. */
  Optional<Ticket> take(String number, String user, String name, Instant at);

  /** Open ones first, most pressing first; then those done, latest first. */
  List<Ticket> search(TicketQuery query);

  int count(TicketQuery query);

  int waitingBefore(Ticket ticket);
}
