package io.firstline.channel.web;

import io.firstline.conversation.ConversationId;
import io.firstline.conversation.Conversations;
import io.firstline.people.People;
import io.firstline.people.Person;
import io.firstline.people.Role;
import io.firstline.ticket.Priority;
import io.firstline.ticket.Tickets;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Lazy;

/** A technician who takes what the chat hands over. */
@Lazy
final class DeskStaff {

  private final Conversations conversations;
  private final People people;
  private final Tickets tickets;

  DeskStaff(Conversations conversations, People people, Tickets tickets) {
    this.conversations = conversations;
    this.tickets = tickets;
    this.people = people;
  }

  void claim(String ticket) {
    conversations.claim(ticket, minji());
  }

  void prioritise(String ticket, Priority priority) {
    tickets.prioritise(ticket, priority, "the whole floor", minji().user());
  }

  void write(String ticket, String text) {
    conversations.write(ticket, minji(), text);
  }

  void note(String ticket, String text) {
    conversations.note(ticket, minji(), text);
  }

  void type(String conversation) {
    conversations.typing(ConversationId.of(conversation), true);
  }

  private Person minji() {
    return people
        .byUser("minji")
        .orElseGet(
            () ->
                people.add(
                    new People.NewPerson(
                        "minji",
                        "김민지",
                        null,
                        "a-long-enough-passphrase",
                        Set.of(Role.TECHNICIAN),
                        List.of())));
  }
}
