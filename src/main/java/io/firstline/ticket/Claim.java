package io.firstline.ticket;

/** What came of a claim: the first wins, the others are told who. */
public sealed interface Claim {

  /** The ticket is now, or was already, held by the one who claimed. */
  record Won(Ticket ticket, boolean already) implements Claim {}

  record HeldBy(Ticket ticket, String name) implements Claim {}

  /** Nobody can claim a ticket that is done. */
  record Done(Ticket ticket) implements Claim {}
}
