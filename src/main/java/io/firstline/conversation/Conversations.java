package io.firstline.conversation;

import io.firstline.language.Language;
import io.firstline.people.Identity;
import io.firstline.people.Person;
import io.firstline.platform.live.LiveEvents;
import io.firstline.ticket.CannotMerge;
import io.firstline.ticket.Claim;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketNote;
import io.firstline.ticket.Tickets;
import io.firstline.understanding.Understander;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The engine. Requesters' messages come in by {@link #say}; technicians act by the methods that
 * name a ticket. Every method is one transaction. An unknown conversation throws {@link
 * UnknownConversation}, an unknown ticket {@code UnknownTicket}.
 *
 * <p>Live events: {@code conversation/<id>} with {@code message}, {@code holder}, {@code ticket} or
 * {@code typing:requester} or {@code typing:technician} as detail, and {@code queue} whenever what
 * the desk lists has changed.
 */
@Component
public final class Conversations {

  private static final Logger log = LoggerFactory.getLogger(Conversations.class);

  private final ConversationStore store;
  private final TurnTaker turns;
  private final Scribe scribe;
  private final IdempotentReceiver receiver;
  private final ConversationViews views;
  private final Holding holding;
  private final Resolving resolving;
  private final Tickets tickets;
  private final Understander understander;
  private final LiveEvents live;
  private final TransactionOperations transactions;
  private final Clock clock;

  Conversations(
      ConversationStore store,
      TurnTaker turns,
      Scribe scribe,
      IdempotentReceiver receiver,
      ConversationViews views,
      Holding holding,
      Resolving resolving,
      Tickets tickets,
      Understander understander,
      LiveEvents live,
      TransactionOperations transactions,
      Clock clock) {
    this.store = store;
    this.turns = turns;
    this.scribe = scribe;
    this.receiver = receiver;
    this.views = views;
    this.holding = holding;
    this.resolving = resolving;
    this.tickets = tickets;
    this.understander = understander;
    this.live = live;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Opens a conversation on a channel; the greeting is its first message. */
  public ConversationView open(String channel, @Nullable Language language, Identity requester) {
    return inTransaction(
        () -> {
          Instant now = clock.instant();
          ConversationId id = new ConversationId(UUID.randomUUID());
          Conversation fresh =
              new Conversation(
                  id,
                  new Address(channel, id.toString()),
                  language == null ? Language.KO : language,
                  new Holder.Bot(),
                  Outcome.OPEN,
                  null,
                  requester,
                  Dialogue.fresh(),
                  0,
                  now,
                  now);
          store.insert(fresh);
          Answered greeting = turns.greet(fresh);
          return views.view(
              scribe.write(fresh, greeting.conversation(), greeting.replies()).conversation());
        });
  }

  /**
   * Accepts a message and answers it. The same key gives the same turn.
   *
   * @throws ConflictingMessage when the key was used with other content
   */
  public TurnResult say(UserMessage message) {
    Incoming incoming = redacted(message);
    try {
      return inTransaction(() -> receiver.receive(message, incoming));
    } catch (ConflictingMessage
        | UnknownConversation
        | CannotCreateTransactionException
        | NonTransientDataAccessResourceException e) {
      throw e;
    } catch (RuntimeException e) {
      log.error("turn failed conversation={}", message.address().key(), e);
      return inTransaction(() -> receiver.apologise(message, incoming));
    }
  }

  private Incoming redacted(UserMessage message) {
    return switch (message.content()) {
      case UserMessage.Content.Typed(String text) -> new Incoming.Words(understander.redact(text));
      case UserMessage.Content.Chosen(String choice) -> new Incoming.Click(choice);
    };
  }

  public ConversationView view(ConversationId id) {
    return inTransaction(() -> views.view(found(id)));
  }

  /** As {@link #view}, without the transcript. */
  public ConversationState state(ConversationId id) {
    return inTransaction(() -> views.state(found(id)));
  }

  /** The messages after a place in the transcript, in order. */
  public List<Message> messagesAfter(ConversationId id, long seq) {
    return inTransaction(() -> store.messagesAfter(id, seq));
  }

  /** Keeps what the requester says of the help; not solved opens the problem again. */
  public ConversationView feedback(ConversationId id, Feedback given) {
    String comment = given.comment();
    Feedback feedback =
        comment == null
            ? given
            : new Feedback(given.solved(), given.score(), understander.redact(comment).text());
    return inTransaction(
        () -> {
          Conversation before = locked(id);
          store.keep(id, feedback, clock.instant());
          Answered answered = turns.feedback(before, feedback);
          return views.view(
              scribe.write(before, answered.conversation(), answered.replies()).conversation());
        });
  }

  /** Tells the other side that somebody is typing; kept nowhere. */
  public void typing(ConversationId id, boolean technician) {
    live.publish("conversation/" + id, technician ? "typing:technician" : "typing:requester");
  }

  public Explanation explain(String text, @Nullable Language language) {
    return turns.explain(understander.redact(text), language);
  }

  /**
   * The kinds of secrets a text seems to hold, such as {@code password}. Technicians know what they
   * do: their words are kept as written, and they are warned.
   */
  public List<String> secretsIn(String text) {
    return understander.redact(text).removed().stream()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .sorted()
        .toList();
  }

  /** The conversation that a ticket came from; empty for a call or a walk-in. */
  public Optional<ConversationId> behind(Ticket ticket) {
    return TicketAccess.origin(ticket);
  }

  public Claim claim(String ticket, Person technician) {
    return inTransaction(() -> holding.claim(ticket, technician));
  }

  /** Back into the queue; the requester is told. */
  public Ticket release(String ticket, Person technician) {
    return inTransaction(() -> holding.release(ticket, technician));
  }

  public Ticket assign(String ticket, Person to, Person by) {
    return inTransaction(() -> holding.assign(ticket, to, by));
  }

  /**
   * Writes to the requester.
   *
   * @throws NotHolder when somebody else, or nobody, holds it
   */
  public Message write(String ticket, Person technician, String text) {
    return inTransaction(() -> holding.write(ticket, technician, text));
  }

  public TicketNote note(String ticket, Person technician, String text) {
    return inTransaction(() -> tickets.note(ticket, text, technician.user()));
  }

  /** Gives the conversation back to the bot, at the flow's own step or the one named. */
  public Ticket returnToBot(
      String ticket, Person technician, @Nullable String step, Map<String, String> slots) {
    return inTransaction(() -> holding.returnToBot(ticket, technician, step, slots));
  }

  /** Lets the bot run a flow with the requester; the technician gets the conversation back. */
  public Ticket runFlow(String ticket, Person technician, String flow) {
    return inTransaction(() -> holding.runFlow(ticket, technician, flow));
  }

  /** Resolves the ticket and asks the requester whether it helped. */
  public Ticket resolve(String ticket, Person technician, String resolution) {
    return inTransaction(() -> resolving.resolve(ticket, technician, resolution));
  }

  /**
   * Ends a ticket in another one that is about the same; its requester is told, now and when the
   * other one is resolved.
   *
   * @throws CannotMerge when the two cannot become one
   */
  public Ticket merge(String ticket, String into, Person technician) {
    return inTransaction(() -> resolving.merge(ticket, into, technician));
  }

  /** Opens a ticket again, back in the queue; the requester is told. */
  public Ticket reopen(String ticket, Person technician, String reason) {
    return inTransaction(() -> resolving.reopen(ticket, technician, reason));
  }

  private Conversation found(ConversationId id) {
    return store.find(id).orElseThrow(() -> new UnknownConversation(id.toString()));
  }

  private Conversation locked(ConversationId id) {
    return store.lock(id).orElseThrow(() -> new UnknownConversation(id.toString()));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(_ -> work.get()));
  }
}
