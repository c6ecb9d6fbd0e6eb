package io.firstline.conversation;

import io.firstline.language.Language;
import io.firstline.people.Identity;
import io.firstline.people.Person;
import io.firstline.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Begins conversations, and knows a technician. */
final class Talks {

  static final Person MINA =
      new Person(new UUID(0, 7), "mina", "Mina Lee", null, Set.of(Role.TECHNICIAN), List.of());

  private final Conversations conversations;

  Talks(Conversations conversations) {
    this.conversations = conversations;
  }

  Talk begin(Language language) {
    return new Talk(
        conversations
            .open("story", language, new Identity.Claimed("정하늘", "haneul@example.com"))
            .id());
  }

  /** A requester whom the VPN flow did not help, and whom a technician has taken over. */
  Talk taken() {
    Talk talk = begin(Language.KO);
    talk.says("집에서 VPN이 연결되지 않아요");
    talk.says("그대로예요");
    talk.says("사람 연결해 주세요");
    conversations.claim(talk.ticket(), MINA);
    return talk;
  }

  /** One conversation, from the requester's side. */
  final class Talk {

    private final ConversationId id;

    private Talk(ConversationId id) {
      this.id = id;
    }

    TurnResult says(String text) {
      return say(new UserMessage.Content.Typed(text));
    }

    /** Clicks the latest choice of that label. */
    TurnResult clicks(String label) {
      return say(
          new UserMessage.Content.Chosen(
              view().messages().reversed().stream()
                  .flatMap(message -> message.choices().stream())
                  .filter(choice -> choice.label().equals(label))
                  .findFirst()
                  .orElseThrow()
                  .id()));
    }

    ConversationView view() {
      return conversations.view(id);
    }

    String ticket() {
      return Objects.requireNonNull(view().ticket()).number();
    }

    String latest() {
      return view().messages().getLast().text();
    }

    private TurnResult say(UserMessage.Content content) {
      return conversations.say(
          new UserMessage(
              new Address("story", id.toString()),
              UUID.randomUUID().toString(),
              content,
              Instant.now()));
    }
  }
}
