package io.firstline.ticket;

import java.time.Instant;
import java.util.List;

/** Keeps which tickets have to do with one another. */
interface TicketLinkStore {

  /** Links two tickets, or changes what the link says; of a merged pair the first one ended. */
  void link(String number, String other, boolean merged, Instant at);

  /** In the order of their numbers. */
  List<TicketLink> links(String number);
}
