package io.firstline.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a message in, once: under the conversation's lock it is stored under its key, answered and
 * the answer kept, which is what the same key gives again.
 */
@Component
final class IdempotentReceiver {

  private static final Logger log = LoggerFactory.getLogger(IdempotentReceiver.class);

  private final ConversationStore store;
  private final TurnTaker turns;
  private final Scribe scribe;
  private final ConversationViews views;
  private final Clock clock;

  IdempotentReceiver(
      ConversationStore store,
      TurnTaker turns,
      Scribe scribe,
      ConversationViews views,
      Clock clock) {
    this.store = store;
    this.turns = turns;
    this.scribe = scribe;
    this.views = views;
    this.clock = clock;
  }

  TurnResult receive(UserMessage message, Incoming incoming) {
    return receive(message, incoming, turns::answer);
  }

  /** After a turn that broke: keeps the message all the same, and says so honestly. */
  TurnResult apologise(UserMessage message, Incoming incoming) {
    return receive(message, incoming, (conversation, _, _) -> apology(conversation));
  }

  /** What is made of a message; {@link TurnTaker#answer} or an apology for it. */
  private interface Answering {

    Answered answer(Conversation conversation, Incoming incoming, String shown);
  }

  private TurnResult receive(UserMessage message, Incoming incoming, Answering answering) {
    Conversation before =
        store
            .lock(message.address())
            .orElseThrow(() -> new UnknownConversation(message.address().key()));
    Optional<ConversationStore.Inbound> known = store.inbound(before.id(), message.key());
    if (known.isPresent() && !known.get().content().equals(incoming)) {
      throw new ConflictingMessage(message.key());
    }
    Optional<TurnResult> answered =
        known.flatMap(ConversationStore.Inbound::turn).flatMap(t -> store.turn(before.id(), t));
    if (answered.isPresent()) {
      return answered.get().again();
    }
    if (known.isEmpty()) {
      store.accept(
          before.id(),
          new ConversationStore.Inbound(message.key(), incoming, message.at(), Optional.empty()));
    }
    return answered(before, message.key(), incoming, answering);
  }

  private TurnResult answered(
      Conversation before, String key, Incoming incoming, Answering answering) {
    String shown = shown(before, incoming);
    long start = System.nanoTime();
    Answered turn = answering.answer(before, incoming, shown);
    String id = UUID.randomUUID().toString();
    Scribe.Written written = scribe.write(before, turn.conversation(), shown, turn.replies(), id);
    Feedback feedback = turn.feedback();
    if (feedback != null) {
      store.keep(before.id(), feedback, clock.instant());
    }
    TurnResult result = result(id, written.conversation(), turn, written.messages());
    store.keep(result, key, turn.evidence(), clock.instant());
    log.info(
        "turn conversation={} channel={} decision={} topic={} holder={} ms={}",
        before.id(),
        before.address().channel(),
        turn.decision(),
        turn.topic(),
        written.conversation().holder().word(),
        (System.nanoTime() - start) / 1_000_000);
    return result;
  }

  private Answered apology(Conversation conversation) {
    Reply sorry =
        Reply.asks(
            turns.phrase(conversation.language(), "internal", Map.of()),
            List.of(
                new Reply.Option(
                    turns.phrase(conversation.language(), "technician.label", Map.of()),
                    "technician:ask")));
    return new Answered(
        conversation, "clarify", "the turn failed", null, true, List.of(sorry), null, List.of());
  }

  /** What the transcript shows of a message: its redacted words, or the label that was clicked. */
  private String shown(Conversation conversation, Incoming incoming) {
    return switch (incoming) {
      case Incoming.Words(var text) -> text.text();
      case Incoming.Click(String choice) ->
          ChoiceId.seq(choice)
              .flatMap(seq -> store.message(conversation.id(), seq))
              .flatMap(m -> m.choices().stream().filter(c -> c.id().equals(choice)).findFirst())
              .map(Message.Choice::label)
              .orElse("…");
    };
  }

  private TurnResult result(
      String id, Conversation conversation, Answered turn, List<Message> messages) {
    var flow = conversation.dialogue().flow();
    return new TurnResult(
        id,
        conversation.id(),
        conversation.language(),
        turn.decision(),
        turn.reason(),
        turn.topic(),
        flow == null ? null : flow.flow(),
        flow == null ? null : flow.step(),
        conversation.holder(),
        turn.offersTechnician(),
        conversation.outcome(),
        views.summary(conversation),
        messages,
        false);
  }
}
