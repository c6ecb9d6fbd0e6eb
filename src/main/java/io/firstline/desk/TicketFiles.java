package io.firstline.desk;

import io.firstline.conversation.Conversations;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import io.firstline.ticket.UnknownTicket;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Collects a {@link TicketFile} from the modules that keep its parts. */
@Component
@Profile("!memory")
final class TicketFiles {

  private final Tickets tickets;
  private final Conversations conversations;

  TicketFiles(Tickets tickets, Conversations conversations) {
    this.tickets = tickets;
    this.conversations = conversations;
  }

  TicketFile file(String number) {
    Ticket ticket = tickets.find(number).orElseThrow(() -> new UnknownTicket(number));
    return new TicketFile(
        ticket,
        conversations.behind(ticket).map(conversations::view).orElse(null),
        tickets.notes(ticket.number()),
        tickets.history(ticket.number()),
        tickets.links(ticket.number()).stream()
            .flatMap(
                link ->
                    tickets.find(link.number()).stream()
                        .map(other -> new TicketFile.Linked(other, link.kind())))
            .toList());
  }
}
