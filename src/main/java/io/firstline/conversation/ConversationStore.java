package io.firstline.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps conversations, their transcripts and their turns. */
interface ConversationStore {

  void insert(Conversation conversation);

  Optional<Conversation> find(ConversationId id);

  /** Finds and keeps others from changing it until the transaction ends. */
  Optional<Conversation> lock(ConversationId id);

  Optional<Conversation> lock(Address address);

  void save(Conversation conversation);

  Optional<Inbound> inbound(ConversationId id, String key);

  void accept(ConversationId id, Inbound inbound);

  void append(ConversationId id, List<Message> messages);

  List<Message> messagesAfter(ConversationId id, long seq);

  Optional<Message> message(ConversationId id, long seq);

  /** Keeps the turn and marks its message as answered. */
  void keep(TurnResult turn, String key, List<String> evidence, Instant at);

  Optional<TurnResult> turn(ConversationId id, String turn);

  void keep(ConversationId id, Feedback feedback, Instant at);

  /**
   * An accepted message.
   *
   * @param turn the id of its turn, empty until it is answered
   */
  record Inbound(String key, Incoming content, Instant receivedAt, Optional<String> turn) {}
}
