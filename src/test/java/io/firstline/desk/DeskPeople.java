package io.firstline.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.firstline.conversation.Address;
import io.firstline.conversation.ConversationId;
import io.firstline.conversation.Conversations;
import io.firstline.conversation.TicketSummary;
import io.firstline.conversation.UserMessage;
import io.firstline.language.Language;
import io.firstline.people.Identity;
import io.firstline.people.People;
import io.firstline.people.Person;
import io.firstline.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Technicians with an account, and requesters who write to the chat. */
@Lazy
public final class DeskPeople {

  public static final String PASSWORD = "a good password";

  private final People people;
  private final Conversations conversations;

  DeskPeople(People people, Conversations conversations) {
    this.people = people;
    this.conversations = conversations;
  }

  Person technician(String user) {
    return people
        .byUser(user)
        .orElseGet(
            () ->
                people.add(
                    new People.NewPerson(
                        user,
                        "Name of " + user,
                        null,
                        PASSWORD,
                        Set.of(Role.TECHNICIAN),
                        List.of())));
  }

  /** Signed in with a session, as a page of the desk is. */
  RequestPostProcessor signedIn(String user) {
    return user(technician(user).user()).roles("TECHNICIAN");
  }

  ConversationId conversation() {
    return conversations
        .open("web", Language.KO, new Identity.Claimed("정하늘", "haneul@example.com"))
        .id();
  }

  ConversationId conversationOfNobody() {
    return conversations.open("web", Language.KO, new Identity.Claimed(null, null)).id();
  }

  /** What the requester writes; gives the ticket's number once there is one. */
  String says(ConversationId id, String... texts) {
    TicketSummary ticket = null;
    for (String text : texts) {
      ticket =
          conversations
              .say(
                  new UserMessage(
                      new Address("web", id.toString()),
                      UUID.randomUUID().toString(),
                      new UserMessage.Content.Typed(text),
                      Instant.now()))
              .ticket();
    }
    return ticket == null ? "" : Objects.requireNonNull(ticket).number();
  }

  /** A requester whom the VPN flow did not help. */
  String handedOver() {
    return says(conversation(), "집에서 VPN이 연결되지 않아요", "그대로예요", "809", "사람 연결해 주세요");
  }
}
