package io.firstline.desk;

import io.firstline.people.Person;
import io.firstline.ticket.Ticket;
import java.util.List;
import java.util.Map;

/**
 * One list of the queue page.
 *
 * @param counts how many tickets each list has, by its word
 * @param waiting numbers of those that wait, so that a page can tell which are new
 */
record QueueView(
    String list,
    String text,
    int page,
    boolean more,
    List<Row> rows,
    Map<String, Integer> counts,
    List<String> waiting) {

  /** One ticket of a list. */
  record Row(Ticket ticket, Who who, boolean mine, boolean claimable) {

    static Row of(Ticket ticket, Person me) {
      return new Row(
          ticket,
          Who.of(ticket.concerned() == null ? ticket.reporter() : ticket.concerned()),
          me.user().equals(ticket.holder()),
          ticket.holder() == null && !ticket.state().isDone());
    }
  }
}
