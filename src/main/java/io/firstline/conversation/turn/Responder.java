package io.firstline.conversation.turn;

import io.firstline.conversation.Conversation;
import io.firstline.conversation.Dialogue;
import io.firstline.conversation.Expecting;
import io.firstline.conversation.Feedback;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Outcome;
import io.firstline.conversation.Reply;
import io.firstline.flow.FlowInput;
import io.firstline.flow.FlowPosition;
import io.firstline.knowledge.Article;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import io.firstline.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries a decision out: advances the flow, opens the ticket, words the reply. */
@Component
final class Responder {

  private final FlowRun flowRun;
  private final Quotes quotes;
  private final HandOver handOver;
  private final Tickets tickets;

  Responder(FlowRun flowRun, Quotes quotes, HandOver handOver, Tickets tickets) {
    this.flowRun = flowRun;
    this.quotes = quotes;
    this.handOver = handOver;
    this.tickets = tickets;
  }

  /**
   * @param said the requester's redacted words, or the label of the choice they clicked
   */
  void carryOut(Speech speech, Decision decision, Evidence evidence, String said) {
    Dialogue before = speech.state();
    switch (decision) {
      case Decision.Inform(var text) -> inform(speech, text);
      case Decision.Continue(var input) -> {
        speech.dialogue().unclear(0);
        FlowPosition position = before.flow();
        if (position == null) {
          askAgain(speech, Decision.AskAgain.Cause.STALE_CHOICE, evidence, said);
        } else if (evidence.withdrawn()) {
          withdrawn(speech, position, evidence, said);
        } else {
          flowRun.advance(speech, position, input);
        }
      }
      case Decision.AskAgain(var cause) -> askAgain(speech, cause, evidence, said);
      case Decision.Start(String topic, boolean digression) ->
          start(speech, topic, digression, evidence, said);
      case Decision.Answer(String topic, boolean digression) ->
          answer(speech, topic, digression, evidence, said);
      case Decision.Several(var _, var first) -> carryOut(speech, first, evidence, said);
      case Decision.LeaveRest _ -> goOn(speech);
      case Decision.Clarify(var ask, var topics) -> clarify(speech, ask, topics, said);
      case Decision.HandOff(var cause) -> handOff(speech, cause, evidence);
      case Decision.Status() -> status(speech);
      case Decision.Chat(var kind, var text) -> chat(speech, kind, text, said);
      case Decision.Close(var ending) -> close(speech, ending, said);
      case Decision.PassOn(var to) -> passOn(speech, to, said);
    }
  }

  private void inform(Speech speech, io.firstline.language.Bilingual text) {
    speech.say(text);
    flowRun.remind(speech);
  }

  /** The flow is gone: its article goes on, or whoever has the conversation after it. */
  private void withdrawn(Speech speech, FlowPosition position, Evidence evidence, String said) {
    if (speech.state().lender() != null) {
      speech.dialogue().flow(null);
    } else if (handOver.open(speech.conversation()).isPresent()) {
      speech.dialogue().flow(null);
      passOn(speech, Decision.PassOn.To.TICKET, said);
    } else if (quotes.has(position.flow())) {
      speech.dialogue().flow(null);
      speech.say("again.withdrawn");
      answer(speech, position.flow(), false, evidence, said);
    } else {
      speech.dialogue().problem(said);
      flowRun.advance(speech, position, new FlowInput(null, said, List.of()));
    }
  }

  private void askAgain(
      Speech speech, Decision.AskAgain.Cause cause, Evidence evidence, String said) {
    FlowPosition position = speech.state().flow();
    if (position != null && evidence.withdrawn()) {
      withdrawn(speech, position, evidence, said);
      return;
    }
    boolean open = position != null;
    if (!open
        && !speech.state().choices().isEmpty()
        && cause == Decision.AskAgain.Cause.STALE_CHOICE) {
      speech.say("again.stale");
      repeatExpected(speech);
      return;
    }
    if (!open) {
      speech.say("again.nothing");
      return;
    }
    speech.dialogue().expecting(new Expecting.Nothing());
    speech.say(
        switch (cause) {
          case STALE_CHOICE -> "again.stale";
          case REPEAT -> "again.repeat";
          case WAIT -> "again.wait";
          case GO_ON -> "again.go-on";
        });
    flowRun.askAgain(speech);
  }

  private void goOn(Speech speech) {
    if (speech.state().expecting() instanceof Expecting.Nothing) {
      flowRun.askAgain(speech);
    } else {
      repeatExpected(speech);
    }
  }

  /** Asks once more what was asked last, when it was not a flow that asked. */
  private void repeatExpected(Speech speech) {
    switch (speech.state().expecting()) {
      case Expecting.Technician() -> speech.offer("offer.unsure");
      case Expecting.Helped(String article) -> askHelped(speech, article);
      case Expecting.Topic(List<String> topics) -> askWhich(speech, topics);
      case Expecting.Verdict() -> askVerdict(speech);
      case Expecting.Score() -> askScore(speech);
      case Expecting.Contact() -> speech.say("contact.ask");
      case Expecting.Detail() -> speech.say("clarify.detail");
      case Expecting.Nothing() -> speech.say("again.nothing");
    }
  }

  private void begin(Speech speech, String topic, boolean digression, String said) {
    if (digression) {
      speech.dialogue().suspend();
    } else if (speech.conversation().holder() instanceof Holder.Bot) {
      speech.dialogue().flow(null);
    }
    speech
        .dialogue()
        .unclear(0)
        .expecting(new Expecting.Nothing())
        .problem(said)
        .topic(topic)
        .begun(topic);
    if (speech.conversation().outcome() != Outcome.HANDED_OFF) {
      speech.conversation(speech.conversation().with(Outcome.OPEN));
    }
    speech.about(topic);
  }

  private void start(
      Speech speech, String topic, boolean digression, Evidence evidence, String said) {
    begin(speech, topic, digression, said);
    if (angry(evidence)) {
      speech.say("empathy");
    }
    int spoken = speech.replies().size();
    String problem = Objects.requireNonNullElse(speech.state().problem(), said);
    flowRun.start(speech, topic, problem.equals(said) ? said : problem + "\n" + said);
    if (angry(evidence) && speech.conversation().holder() instanceof Holder.Bot) {
      // Before what the flow says, as the message with the choices has to be the last one.
      speech.replies().add(spoken, Reply.says(speech.phrase("early-offer", Map.of())));
      speech.offersTechnician();
    }
  }

  private void answer(
      Speech speech, String topic, boolean digression, Evidence evidence, String said) {
    String open = speech.state().topic();
    begin(speech, topic, digression, said);
    if (angry(evidence)) {
      speech.say("empathy");
    }
    quotes.show(speech, topic, List.of());
    if (quotes.severity(topic) == Article.Severity.CRITICAL) {
      // First aid is said; a person must know of it now, whatever the requester finds next.
      handOver.asked(speech, "reason.critical");
      speech.about(topic);
      return;
    }
    if (digression && flowRun.takeUp(speech)) {
      speech.dialogue().topic(open);
      speech.say("again.back");
      flowRun.askAgain(speech);
      speech.about(topic);
      return;
    }
    askHelped(speech, topic);
  }

  private static void askHelped(Speech speech, String article) {
    Reply last = speech.replies().isEmpty() ? null : speech.replies().getLast();
    List<Reply.Option> options =
        List.of(speech.option("helped.yes", "helped:yes"), speech.option("helped.no", "helped:no"));
    String question = speech.phrase("helped.ask", Map.of());
    if (last != null && last.source() != null) {
      speech.replies().removeLast();
      speech.quote(last.text() + " " + question, last.source(), options);
      speech.dialogue().expecting(new Expecting.Helped(article));
    } else {
      speech.ask(question, new Expecting.Helped(article), options);
    }
  }

  private void clarify(Speech speech, Decision.Clarify.Ask ask, List<String> topics, String said) {
    speech.dialogue().unclear(speech.state().unclear() + 1);
    switch (ask) {
      case WHICH_TOPIC -> {
        speech.dialogue().problem(said);
        askWhich(speech, topics);
      }
      case DETAIL -> {
        speech.dialogue().problem(said);
        speech.ask(speech.phrase("clarify.detail", Map.of()), new Expecting.Detail(), List.of());
      }
      case TECHNICIAN_AFTER_FAILURE -> speech.offer("offer.after-failure");
      case TECHNICIAN_WHEN_UNSURE -> speech.offer("offer.unsure");
      case TECHNICIAN_WHEN_ANGRY -> speech.offer("offer.angry");
    }
    speech.about(topics.isEmpty() ? speech.state().topic() : topics.getFirst());
  }

  private void askWhich(Speech speech, List<String> topics) {
    List<Reply.Option> options = new ArrayList<>();
    for (String topic : topics) {
      options.add(new Reply.Option(quotes.title(topic, speech.language()), "topic:" + topic));
    }
    options.add(speech.option("clarify.none", "none:"));
    speech.ask(speech.phrase("clarify.which", Map.of()), new Expecting.Topic(topics), options);
  }

  private void handOff(Speech speech, Decision.HandOff.Cause cause, Evidence evidence) {
    speech.about(speech.state().topic());
    switch (cause) {
      case ASKED -> handOver.asked(speech, "reason.asked");
      case ACCEPTED -> handOver.asked(speech, "reason.accepted");
      case NOT_SOLVED -> notSolved(speech);
    }
  }

  /** A technician said solved, the requester says no: the same ticket goes back to the queue. */
  void notSolved(Speech speech) {
    speech.feedback(new Feedback(false, null, null));
    Optional<Ticket> ticket =
        Optional.ofNullable(speech.conversation().ticket()).flatMap(tickets::find);
    if (ticket.isPresent() && ticket.get().state().isDone()) {
      String number = ticket.get().number();
      tickets.reopen(number, speech.phrase("reason.not-solved", Map.of()), "requester");
      speech.conversation(
          speech.conversation().heldBy(new Holder.Queue()).with(Outcome.HANDED_OFF));
      speech.dialogue().expecting(new Expecting.Nothing()).topic(ticket.get().card().topic());
      speech.say("handoff.again", Map.of("ticket", number));
    } else {
      handOver.asked(speech, "reason.not-solved");
    }
  }

  private void status(Speech speech) {
    Optional<Ticket> ticket =
        Optional.ofNullable(speech.conversation().ticket()).flatMap(tickets::find);
    if (ticket.isEmpty()) {
      speech.say("status.none");
    } else {
      Ticket known = followed(ticket.get());
      speech.about(known.card().topic());
      if (known.state().isDone()) {
        speech.say("status.done", Map.of("ticket", known.number()));
      } else if (known.holderName() != null) {
        speech.say(
            "status.technician", Map.of("ticket", known.number(), "name", known.holderName()));
      } else {
        int place = tickets.waitingBefore(known) + 1;
        speech.say(
            "status.queue", Map.of("ticket", known.number(), "place", Integer.toString(place)));
      }
    }
    flowRun.remind(speech);
  }

  /** Where the work on a ticket goes on, when it ended in another one. */
  private Ticket followed(Ticket ticket) {
    return tickets.mergedInto(ticket).map(this::followed).orElse(ticket);
  }

  private void chat(
      Speech speech, Decision.Chat.Kind kind, io.firstline.language.Bilingual text, String said) {
    switch (kind) {
      case GREETING -> speech.say("chat.greeting");
      case THANKS -> speech.say("chat.thanks");
      case BYE -> speech.say("chat.bye");
      case WHO -> speech.say("chat.who");
      case FOREIGN -> speech.say("chat.foreign");
      case WHAT_ELSE -> {
        speech.dialogue().expecting(new Expecting.Nothing());
        speech.say(waits(speech) ? "close.cancelled-next" : "chat.what-else");
      }
      case OUT_OF_SCOPE -> {
        speech.dialogue().unclear(speech.state().unclear() + 1);
        speech.say("chat.out-of-scope");
      }
      case SIGNPOST -> speech.say(text);
      case SCORED -> {
        Ordinal.in(said).ifPresent(s -> speech.feedback(new Feedback(true, s, null)));
        speech.dialogue().expecting(new Expecting.Nothing());
        speech.say("chat.scored");
      }
    }
    flowRun.remind(speech);
  }

  private void close(Speech speech, Decision.Close.Ending ending, String said) {
    Dialogue state = speech.state();
    speech.about(state.topic());
    boolean flowOpen = state.flow() != null;
    Optional<Ticket> ticket = handOver.open(speech.conversation());
    boolean solved = ending == Decision.Close.Ending.SOLVED;
    if (solved
        && (ticket.isEmpty() || !sameTopic(state, ticket.get()))
        && flowRun.solve(speech, said)) {
      return;
    }
    if (flowOpen && flowRun.takeUp(speech)) {
      speech.say(solved ? "close.solved" : "again.go-on");
      speech.say("again.back");
      flowRun.askAgain(speech);
      return;
    }
    if (ticket.isPresent() && isBeside(state, ticket.get())) {
      speech.dialogue().flow(null).expecting(new Expecting.Nothing());
      speech.say((solved ? "close.solved" : "close.cancelled") + (waits(speech) ? "-next" : ""));
      handOver.settled(
          speech,
          Objects.requireNonNullElse(state.topic(), ""),
          solved ? "resolution.solved" : "resolution.cancelled");
      return;
    }
    if (ticket.isPresent() && mustStayOpen(ticket.get())) {
      speech.dialogue().flow(null);
      speech.say(
          solved ? "close.kept" : "close.kept-cancelled", Map.of("ticket", ticket.get().number()));
      return;
    }
    Map<String, String> values = ticket.map(t -> Map.of("ticket", t.number())).orElseGet(Map::of);
    String suffix = ticket.isPresent() ? "-ticket" : waits(speech) ? "-next" : "";
    boolean afterTechnician = state.expecting() instanceof Expecting.Verdict;
    if (afterTechnician) {
      // The technician had all of them on the card.
      speech.dialogue().waiting(List.of());
    }
    switch (ending) {
      case SOLVED -> {
        speech.say("close.solved" + suffix, values);
        handOver.closeSolved(speech);
        speech.conversation(speech.conversation().with(Outcome.RESOLVED));
        if (afterTechnician) {
          speech.feedback(new Feedback(true, null, null));
          askScore(speech);
        }
      }
      case CANCELLED -> {
        speech.say("close.cancelled" + suffix, values);
        handOver.closeCancelled(speech);
        speech.conversation(speech.conversation().with(Outcome.CANCELLED));
      }
    }
  }

  /** A security case is closed by a technician only. */
  private static boolean mustStayOpen(Ticket ticket) {
    String topic = ticket.card().topic();
    return topic != null && topic.startsWith("security-");
  }

  /** Whether what ends is another problem than the one that a technician has. */
  private static boolean isBeside(Dialogue state, Ticket ticket) {
    return state.flow() != null
        ? !sameTopic(state, ticket)
        : state.expecting() instanceof Expecting.Helped(String article)
            && !Cards.isAbout(ticket.card(), article);
  }

  private static boolean waits(Speech speech) {
    return !speech.state().waiting().isEmpty();
  }

  private static boolean sameTopic(Dialogue state, Ticket ticket) {
    return state.flow() != null && state.flow().flow().equals(ticket.card().topic());
  }

  void askVerdict(Speech speech) {
    speech.ask(
        speech.phrase("resolved.ask", Map.of()),
        new Expecting.Verdict(),
        List.of(
            speech.option("resolved.yes", "verdict:yes"),
            speech.option("resolved.no", "verdict:no")));
  }

  private static void askScore(Speech speech) {
    List<Reply.Option> options = new ArrayList<>();
    for (int score = 1; score <= 5; score++) {
      options.add(new Reply.Option(Integer.toString(score), "score:" + score));
    }
    speech.ask(speech.phrase("score.ask", Map.of()), new Expecting.Score(), options);
  }

  private void passOn(Speech speech, Decision.PassOn.To to, String said) {
    Optional<Ticket> ticket = handOver.open(speech.conversation());
    String number = ticket.map(Ticket::number).orElse("");
    speech.about(ticket.map(t -> t.card().topic()).orElse(null));
    switch (to) {
      case TECHNICIAN -> {}
      case CONTACT -> {
        Contact.in(said).ifPresent(contact -> handOver.identify(speech, contact));
        speech.dialogue().expecting(new Expecting.Nothing());
        speech.say("contact.thanks", Map.of("ticket", number));
      }
      case TICKET -> {
        boolean first = speech.state().problem() == null;
        speech.dialogue().problem(said).expecting(new Expecting.Nothing());
        handOver.learn(speech, speech.state().topic());
        FlowPosition position = speech.state().flow();
        if (position != null) {
          flowRun.toldMeanwhile(speech, position, said);
          return;
        }
        handOver.pass(speech, said, "pass-on.ticket");
        if (first) {
          handOver.askWhileWaiting(speech);
        }
      }
    }
  }

  private static boolean angry(Evidence evidence) {
    return evidence.input() instanceof Evidence.Input.Words words && words.meaning().angry();
  }

  /** Carries the stakes of the words over into the dialogue, the stronger ones staying. */
  static void weigh(Speech speech, Understanding meaning) {
    speech.dialogue().stakes(Stakes.stronger(speech.state(), meaning));
  }

  static Conversation woken(Conversation conversation) {
    return conversation.holder() instanceof Holder.Nobody
        ? conversation.heldBy(new Holder.Bot())
        : conversation;
  }
}
