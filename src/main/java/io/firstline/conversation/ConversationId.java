package io.firstline.conversation;

import java.util.UUID;

/** Names a conversation. */
public record ConversationId(UUID value) {

  public static ConversationId of(String text) {
    return new ConversationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
