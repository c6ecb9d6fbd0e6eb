package io.firstline.desk;

import io.firstline.ticket.Claim;
import io.firstline.ticket.Ticket;

/** A claim that was lost, with the ticket as it stands. */
final class Refused extends RuntimeException {

  private final transient Ticket ticket;

  private Refused(String message, Ticket ticket) {
    super(message);
    this.ticket = ticket;
  }

  /** The ticket that was won; throws for a claim that was not. */
  static Ticket unlessWon(Claim claim) {
    return switch (claim) {
      case Claim.Won(Ticket ticket, boolean already) -> ticket;
      case Claim.HeldBy(Ticket ticket, String name) ->
          throw new Refused("%s has %s already.".formatted(name, ticket.number()), ticket);
      case Claim.Done(Ticket ticket) ->
          throw new Refused(
              "%s is %s; nobody can claim it.".formatted(ticket.number(), ticket.state().word()),
              ticket);
    };
  }

  Ticket ticket() {
    return ticket;
  }
}
