package io.firstline.evaluation;

import io.firstline.conversation.Address;
import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Conversations;
import io.firstline.conversation.Message;
import io.firstline.conversation.Outcome;
import io.firstline.conversation.TurnResult;
import io.firstline.conversation.UserMessage;
import io.firstline.language.Language;
import io.firstline.people.Identity;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.source.YamlNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Conversations with an expectation of every reply, in the form of the evaluation files. */
final class Dialogues {

  private static final Set<String> EXPECTATIONS =
      Set.of(
          "topic",
          "asks",
          "offersHuman",
          "ticketCreated",
          "resolved",
          "mentionsTicket",
          "language",
          "keepsFlow",
          "endsFlow");

  private final Conversations conversations;

  Dialogues(Conversations conversations) {
    this.conversations = conversations;
  }

  record Script(String id, Language language, String topic, List<Turn> turns) {}

  record Turn(String user, Map<String, String> expect) {}

  static List<Script> read(SourceFile file, Problems problems) {
    List<Script> scripts = new ArrayList<>();
    YamlNode.read(file.path(), file.text(), 0, problems)
        .ifPresent(root -> root.list().forEach(node -> scripts.add(script(node))));
    return scripts;
  }

  private static Script script(YamlNode node) {
    node.allow(Set.of("id", "lang", "title", "topic", "turns"));
    List<Turn> turns = new ArrayList<>();
    node.require("turns")
        .ifPresent(
            list ->
                list.list()
                    .forEach(
                        turn -> {
                          Map<String, String> expect = new LinkedHashMap<>();
                          turn.get("expect")
                              .ifPresent(
                                  e -> {
                                    e.allow(EXPECTATIONS);
                                    e.map().forEach((key, v) -> expect.put(key, v.text()));
                                  });
                          turns.add(new Turn(turn.text("user"), expect));
                        }));
    return new Script(
        node.text("id"),
        Language.of(node.text("lang")).orElse(Language.EN),
        node.text("topic"),
        turns);
  }

  DialogueFigures play(List<Script> scripts) {
    List<DialogueFigures.Miss> missed = new ArrayList<>();
    int all = 0;
    int whole = 0;
    for (Script script : scripts) {
      int before = missed.size();
      all += play(script, missed);
      whole += missed.size() == before ? 1 : 0;
    }
    return new DialogueFigures(
        new UtteranceFigures.Share(all - missed.size(), all),
        new UtteranceFigures.Share(whole, scripts.size()),
        missed);
  }

  private int play(Script script, List<DialogueFigures.Miss> missed) {
    ConversationView conversation =
        conversations.open("evaluation", script.language(), new Identity.Claimed(null, null));
    Address address = new Address("evaluation", conversation.id().toString());
    int checked = 0;
    int number = 0;
    for (Turn turn : script.turns()) {
      number++;
      TurnResult result =
          conversations.say(
              new UserMessage(
                  address,
                  UUID.randomUUID().toString(),
                  new UserMessage.Content.Typed(turn.user()),
                  Instant.now()));
      String topic = turn.expect().getOrDefault("topic", script.topic());
      for (Map.Entry<String, String> expectation : turn.expect().entrySet()) {
        checked++;
        String found = found(expectation.getKey(), result, topic);
        if (!found.equals(expectation.getValue())) {
          missed.add(
              new DialogueFigures.Miss(
                  script.id(), number, expectation.getKey(), expectation.getValue(), found));
        }
      }
    }
    return checked;
  }

  private static String found(String expectation, TurnResult turn, String topic) {
    return switch (expectation) {
      case "topic" -> String.valueOf(turn.topic());
      case "language" -> turn.language().code();
      case "asks" -> Boolean.toString(asks(turn));
      case "offersHuman" ->
          Boolean.toString(
              turn.offersTechnician()
                  || turn.decision().equals("hand-off")
                  || Set.of("queue", "technician").contains(turn.holder().word()));
      case "ticketCreated" -> Boolean.toString(turn.ticket() != null);
      case "resolved" -> Boolean.toString(turn.outcome() == Outcome.RESOLVED);
      case "mentionsTicket" ->
          Boolean.toString(
              turn.ticket() != null
                  && turn.messages().stream()
                      .anyMatch(m -> m.text().contains(turn.ticket().number())));
      case "keepsFlow" -> Boolean.toString(topic.equals(turn.flow()));
      case "endsFlow" -> Boolean.toString(turn.flow() == null);
      default -> "unknown expectation";
    };
  }

  private static boolean asks(TurnResult turn) {
    return turn.flow() != null
        || turn.messages().stream()
            .filter(m -> m.from() == Message.From.ASSISTANT)
            .anyMatch(m -> !m.choices().isEmpty() || m.text().strip().endsWith("?"));
  }
}
