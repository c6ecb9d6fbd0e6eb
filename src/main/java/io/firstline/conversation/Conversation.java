package io.firstline.conversation;

import io.firstline.language.Language;
import io.firstline.people.Identity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it is kept.
 *
 * @param ticket the number of its latest ticket, null for none
 * @param lastSeq the place of its latest message, 0 before the first
 */
public record Conversation(
    ConversationId id,
    Address address,
    Language language,
    Holder holder,
    Outcome outcome,
    @Nullable String ticket,
    Identity requester,
    Dialogue dialogue,
    long lastSeq,
    Instant openedAt,
    Instant changedAt) {

  public Conversation in(Language spoken) {
    return new Conversation(
        id, address, spoken, holder, outcome, ticket, requester, dialogue, lastSeq, openedAt,
        changedAt);
  }

  public Conversation heldBy(Holder next) {
    return new Conversation(
        id, address, language, next, outcome, ticket, requester, dialogue, lastSeq, openedAt,
        changedAt);
  }

  /** The bot answers again where nobody holds it any more. */
  public Conversation woken() {
    return holder instanceof Holder.Nobody ? heldBy(new Holder.Bot()) : this;
  }

  public Conversation with(Outcome result) {
    return new Conversation(
        id, address, language, holder, result, ticket, requester, dialogue, lastSeq, openedAt,
        changedAt);
  }

  public Conversation with(Dialogue next) {
    return new Conversation(
        id, address, language, holder, outcome, ticket, requester, next, lastSeq, openedAt,
        changedAt);
  }

  public Conversation withTicket(String number) {
    return new Conversation(
        id, address, language, holder, outcome, number, requester, dialogue, lastSeq, openedAt,
        changedAt);
  }

  public Conversation from(Identity who) {
    return new Conversation(
        id, address, language, holder, outcome, ticket, who, dialogue, lastSeq, openedAt,
        changedAt);
  }

  /** The same after some messages more. */
  public Conversation at(long seq, Instant now) {
    return new Conversation(
        id, address, language, holder, outcome, ticket, requester, dialogue, seq, openedAt, now);
  }
}
