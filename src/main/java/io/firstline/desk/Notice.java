package io.firstline.desk;

import io.firstline.ticket.Claim;
import io.firstline.ticket.Ticket;
import java.io.Serializable;
import java.util.List;

/**
 * What came of an action, shown once.
 *
 * @param key of the text, below {@code notice.}
 * @param about a ticket number or a name in the text
 * @param secrets kinds of secrets that what was written seems to hold
 */
record Notice(boolean good, String key, String about, List<String> secrets)
    implements Serializable {

  static final String MODEL = "notice";

  static Notice good(String key, String about) {
    return new Notice(true, key, about, List.of());
  }

  static Notice bad(String key, String about) {
    return new Notice(false, key, about, List.of());
  }

  /** The same, and that a secret seems to have been written. */
  Notice warning(List<String> kinds) {
    return new Notice(good, key, about, List.copyOf(kinds));
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
