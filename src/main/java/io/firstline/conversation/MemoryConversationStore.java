package io.firstline.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps everything until the process ends. */
@Component
@Profile("memory")
final class MemoryConversationStore implements ConversationStore {

  private final Map<ConversationId, Kept> kept = new ConcurrentHashMap<>();
  private final Map<Address, ConversationId> byAddress = new ConcurrentHashMap<>();

  private static final class Kept {
    private Conversation conversation;
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, Inbound> inbound = new LinkedHashMap<>();
    private final Map<String, TurnResult> turns = new LinkedHashMap<>();

    Kept(Conversation conversation) {
      this.conversation = conversation;
    }
  }

  @Override
  public void insert(Conversation conversation) {
    kept.put(conversation.id(), new Kept(conversation));
    byAddress.put(conversation.address(), conversation.id());
  }

  @Override
  public Optional<Conversation> find(ConversationId id) {
    return Optional.ofNullable(kept.get(id)).map(k -> k.conversation);
  }

  @Override
  public Optional<Conversation> lock(ConversationId id) {
    return find(id);
  }

  @Override
  public Optional<Conversation> lock(Address address) {
    return Optional.ofNullable(byAddress.get(address)).flatMap(this::find);
  }

  @Override
  public void save(Conversation conversation) {
    kept(conversation.id()).conversation = conversation;
  }

  @Override
  public Optional<Inbound> inbound(ConversationId id, String key) {
    return Optional.ofNullable(kept(id).inbound.get(key));
  }

  @Override
  public void accept(ConversationId id, Inbound inbound) {
    kept(id).inbound.put(inbound.key(), inbound);
  }

  @Override
  public void append(ConversationId id, List<Message> messages) {
    kept(id).messages.addAll(messages);
  }

  @Override
  public List<Message> messagesAfter(ConversationId id, long seq) {
    return kept(id).messages.stream().filter(m -> m.seq() > seq).toList();
  }

  @Override
  public Optional<Message> message(ConversationId id, long seq) {
    return kept(id).messages.stream().filter(m -> m.seq() == seq).findFirst();
  }

  @Override
  public void keep(TurnResult turn, String key, List<String> evidence, Instant at) {
    Kept here = kept(turn.conversation());
    here.turns.put(turn.id(), turn);
    here.inbound.computeIfPresent(
        key, (_, i) -> new Inbound(i.key(), i.content(), i.receivedAt(), Optional.of(turn.id())));
  }

  @Override
  public Optional<TurnResult> turn(ConversationId id, String turn) {
    return Optional.ofNullable(kept(id).turns.get(turn));
  }

  @Override
  public void keep(ConversationId id, Feedback feedback, Instant at) {
    kept(id);
  }

  private Kept kept(ConversationId id) {
    Kept found = kept.get(id);
    if (found == null) {
      throw new UnknownConversation(id.toString());
    }
    return found;
  }
}
