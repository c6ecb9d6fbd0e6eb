package io.firstline.desk;

import io.firstline.ticket.Claim;
import io.firstline.ticket.Ticket;
import java.io.Serializable;

/**
 * What came of an action, shown once.
 *
 * @param key of the text, below {@code notice.}
 * @param about a ticket number or a name in the text
 */
record Notice(boolean good, String key, String about) implements Serializable {

  static final String MODEL = "notice";

  static Notice good(String key, String about) {
    return new Notice(true, key, about);
  }

  static Notice bad(String key, String about) {
    return new Notice(false, key, about);
  }

  static Notice of(Claim claim) {
    return switch (claim) {
      case Claim.Won(Ticket ticket, boolean already) -> good("claimed", ticket.number());
      case Claim.HeldBy(Ticket ticket, String name) -> bad("held", name);
      case Claim.Done(Ticket ticket) -> bad("done", ticket.number());
    };
  }

  static Notice of(InvalidInput invalid) {
    return bad("invalid." + invalid.wrong().getFirst().field(), "");
  }

  /** Why somebody may not act on a ticket they do not hold. */
  static Notice notHolder(Ticket ticket) {
    String name = ticket.holderName();
    if (ticket.state().isDone()) {
      return bad("done", ticket.number());
    }
    return name == null ? bad("unheld", ticket.number()) : bad("held", name);
  }
}
