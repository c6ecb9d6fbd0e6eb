package io.firstline.conversation;

import io.firstline.language.Language;
import io.firstline.people.Identity;
import io.firstline.people.Person;
import io.firstline.ticket.Claim;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketNote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The engine. Requesters' messages come in by {@link #say}; technicians act by the methods that
 * name a ticket. Every method is one transaction. An unknown conversation throws {@link
 * UnknownConversation}, an unknown ticket {@code UnknownTicket}.
 *
 * <p>Live events: {@code conversation/<id>} with {@code message}, {@code holder}, {@code ticket} or
 * {@code typing} as detail, and {@code queue} whenever what the desk lists has changed.
 */
@Component
public class Conversations {

  /** Opens a conversation in the web's manner: the greeting is its first message. */
  public ConversationView open(String channel, @Nullable Language language, Identity requester) {
    throw new UnsupportedOperationException("open");
  }

  /**
   * Accepts a message and answers it. The same key gives the same turn.
   *
   * @throws ConflictingMessage when the key was used with other content
   */
  public TurnResult say(UserMessage message) {
    throw new UnsupportedOperationException("say");
  }

  public ConversationView view(ConversationId id) {
    throw new UnsupportedOperationException("view");
  }

  /** The messages after a place in the transcript, in order. */
  public List<Message> messagesAfter(ConversationId id, long seq) {
    throw new UnsupportedOperationException("messagesAfter");
  }

  /** Keeps what the requester says of the help; not solved opens the problem again. */
  public ConversationView feedback(ConversationId id, Feedback feedback) {
    throw new UnsupportedOperationException("feedback");
  }

  /** Tells the other side that somebody is typing; kept nowhere. */
  public void typing(ConversationId id, boolean technician) {
    throw new UnsupportedOperationException("typing");
  }

  public Explanation explain(String text, @Nullable Language language) {
    throw new UnsupportedOperationException("explain");
  }

  /** The conversation that a ticket came from; empty for a call or a walk-in. */
  public Optional<ConversationId> behind(Ticket ticket) {
    throw new UnsupportedOperationException("behind");
  }

  public Claim claim(String ticket, Person technician) {
    throw new UnsupportedOperationException("claim");
  }

  /** Back into the queue; the requester is told. */
  public Ticket release(String ticket, Person technician) {
    throw new UnsupportedOperationException("release");
  }

  public Ticket assign(String ticket, Person to, Person by) {
    throw new UnsupportedOperationException("assign");
  }

  /**
   * Writes to the requester.
   *
   * @throws NotHolder when somebody else, or nobody, holds it
   */
  public Message write(String ticket, Person technician, String text) {
    throw new UnsupportedOperationException("write");
  }

  public TicketNote note(String ticket, Person technician, String text) {
    throw new UnsupportedOperationException("note");
  }

  /** Gives the conversation back to the bot, at the flow's own step or the one named. */
  public Ticket returnToBot(
      String ticket, Person technician, @Nullable String step, Map<String, String> slots) {
    throw new UnsupportedOperationException("returnToBot");
  }

  /** Lets the bot run a flow with the requester; the technician gets the conversation back. */
  public Ticket runFlow(String ticket, Person technician, String flow) {
    throw new UnsupportedOperationException("runFlow");
  }

  /** Resolves the ticket and asks the requester whether it helped. */
  public Ticket resolve(String ticket, Person technician, String resolution) {
    throw new UnsupportedOperationException("resolve");
  }
}
