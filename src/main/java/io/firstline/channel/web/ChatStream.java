package io.firstline.channel.web;

import io.firstline.channel.web.Mailbox.News;
import io.firstline.conversation.ConversationId;
import io.firstline.conversation.ConversationState;
import io.firstline.conversation.Conversations;
import io.firstline.conversation.Message;
import io.firstline.conversation.TicketSummary;
import io.firstline.platform.live.LiveEvents;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One open page: sends what was said after the place it knows, in order and once. News only wakes
 * it; what it sends it always reads, so that news that got lost costs no more than a heartbeat.
 */
final class ChatStream implements Runnable {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final ChatJson.Held AT_FIRST = new ChatJson.Held("bot", null, null);

  private final ConversationId id;
  private final Conversations conversations;
  private final LiveEvents live;
  private final StreamWriter page;
  private final Mailbox mailbox = new Mailbox();
  private long seq;
  private ChatJson.@Nullable Held held;
  private @Nullable TicketSummary ticket;

  ChatStream(
      ConversationId id,
      ResumePoint from,
      Conversations conversations,
      LiveEvents live,
      StreamWriter page) {
    this.id = id;
    this.conversations = conversations;
    this.live = live;
    this.page = page;
    this.seq = from.seq();
    this.held = from.fromStart() ? AT_FIRST : null;
    page.whenGone(this::end);
  }

  /** Ends the stream soon, from any thread. */
  void end() {
    mailbox.put(News.END);
  }

  @Override
  public void run() {
    try (var delivered = live.subscribe("chat/" + id, this::delivered);
        var typing = live.subscribe("conversation/" + id, this::typing)) {
      page.open();
      Set<News> news = EnumSet.of(News.MESSAGE, News.STATE);
      while (!news.contains(News.END)) {
        tell(news);
        news = mailbox.take(HEARTBEAT);
      }
    } catch (IOException | InterruptedException | IllegalStateException gone) {
      // The page went away, which is how every stream ends.
    } finally {
      page.close();
    }
  }

  private void delivered(String detail) {
    mailbox.put(detail.equals("message") ? News.MESSAGE : News.STATE);
  }

  private void typing(String detail) {
    if (detail.equals("typing:technician")) {
      mailbox.put(News.TYPING);
    }
  }

  private void tell(Set<News> news) throws IOException {
    boolean heartbeat = news.isEmpty();
    if (heartbeat) {
      page.heartbeat();
    }
    if (heartbeat || news.contains(News.STATE)) {
      ConversationState state = conversations.state(id);
      if (state.lastSeq() > seq) {
        tellMessages();
      }
      tell(state);
    } else if (news.contains(News.MESSAGE)) {
      tellMessages();
    }
    if (news.contains(News.TYPING)) {
      page.send("typing", new ChatJson.Typing("technician"));
    }
  }

  private void tellMessages() throws IOException {
    for (Message message : conversations.messagesAfter(id, seq)) {
      page.send(message.seq(), "message", ChatJson.Said.of(message));
      seq = message.seq();
    }
  }

  private void tell(ConversationState state) throws IOException {
    ChatJson.Held now = ChatJson.Held.of(state.holder(), state.place());
    if (!now.equals(held)) {
      held = now;
      page.send("holder", now);
    }
    if (state.ticket() != null && !state.ticket().equals(ticket)) {
      ticket = state.ticket();
      page.send("ticket", state.ticket());
    }
  }
}
