package io.firstline.conversation.turn;

import io.firstline.conversation.Address;
import io.firstline.conversation.Conversation;
import io.firstline.conversation.ConversationId;
import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Outcome;
import io.firstline.language.Language;
import io.firstline.people.Identity;
import java.time.Instant;
import java.util.UUID;

/** A conversation that never was, to explain a message without effect. */
final class Samples {

  private Samples() {}

  static Conversation conversation(Language language) {
    return new Conversation(
        new ConversationId(new UUID(0, 0)),
        new Address("none", "none"),
        language,
        new Holder.Bot(),
        Outcome.OPEN,
        null,
        new Identity.Claimed(null, null),
        Dialogue.fresh(),
        0,
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
