package io.firstline.conversation;

import io.firstline.platform.live.LiveEvents;
import io.firstline.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what was said into the transcript, gives every choice its id, and sends the news: to the
 * requester through the outbox, to open desks as live events.
 */
@Component
final class Scribe {

  private final ConversationStore store;
  private final Outbox outbox;
  private final LiveEvents live;
  private final JsonMapper json;
  private final Clock clock;

  Scribe(ConversationStore store, Outbox outbox, LiveEvents live, JsonMapper json, Clock clock) {
    this.store = store;
    this.outbox = outbox;
    this.live = live;
    this.json = json;
    this.clock = clock;
  }

  /** What was written, and the conversation after it. */
  record Written(Conversation conversation, List<Message> messages) {}

  /** Writes what is said outside a turn. */
  Written write(Conversation before, Conversation after, List<Reply> replies) {
    return write(before, after, null, replies, null);
  }

  /**
   * Writes into the transcript and saves the conversation.
   *
   * @param before as it was, to see what changed for its people
   * @param requester what the requester sent, null when they sent nothing
   * @param turn null outside a turn
   */
  Written write(
      Conversation before,
      Conversation after,
      @Nullable String requester,
      List<Reply> replies,
      @Nullable String turn) {
    Instant now = clock.instant();
    long seq = after.lastSeq();
    List<Message> all = new ArrayList<>();
    if (requester != null) {
      all.add(
          new Message(++seq, Message.From.REQUESTER, null, requester, List.of(), null, now, turn));
    }
    List<Message> said = new ArrayList<>();
    Map<String, String> actions = new HashMap<>();
    for (Reply reply : replies) {
      said.add(message(++seq, reply, now, turn, actions));
    }
    all.addAll(said);
    Conversation next = after.with(after.dialogue().change().choices(actions).done()).at(seq, now);
    store.append(next.id(), all);
    store.save(next);
    send(before, next, all);
    return new Written(next, said);
  }

  private static Message message(
      long seq, Reply reply, Instant now, @Nullable String turn, Map<String, String> actions) {
    List<Message.Choice> choices = new ArrayList<>();
    for (Reply.Option option : reply.options()) {
      String id = "c-" + seq + "-" + (choices.size() + 1);
      actions.put(id, option.action());
      choices.add(new Message.Choice(id, option.label()));
    }
    return new Message(
        seq, reply.from(), reply.name(), reply.text(), choices, reply.source(), now, turn);
  }

  private void send(Conversation before, Conversation after, List<Message> messages) {
    String topic = "conversation/" + after.id();
    String channel = after.address().channel();
    String lane = after.id().toString();
    if (!messages.isEmpty()) {
      live.publish(topic, "message");
      outbox.enqueue(
          lane,
          channel,
          json.writeValueAsString(
              Map.of(
                  "conversation", lane,
                  "from", messages.getFirst().seq(),
                  "to", messages.getLast().seq())));
    }
    if (!before.holder().equals(after.holder())) {
      live.publish(topic, "holder");
      news(lane, channel, "holder");
    }
    if (after.ticket() != null && !after.ticket().equals(before.ticket())) {
      live.publish(topic, "ticket");
      news(lane, channel, "ticket");
    }
  }

  /** Tells the requester's channel that the ticket is not what it was. */
  void ticketChanged(Conversation conversation) {
    news(conversation.id().toString(), conversation.address().channel(), "ticket");
  }

  private void news(String lane, String channel, String what) {
    outbox.enqueue(
        lane, channel, json.writeValueAsString(Map.of("conversation", lane, "news", what)));
  }
}
