package io.firstline.evaluation;

import io.firstline.conversation.Address;
import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Conversations;
import io.firstline.conversation.Message;
import io.firstline.conversation.NotHolder;
import io.firstline.conversation.TurnResult;
import io.firstline.conversation.UserMessage;
import io.firstline.flow.Flow;
import io.firstline.flow.Flows;
import io.firstline.flow.Step;
import io.firstline.people.Identity;
import io.firstline.people.Person;
import io.firstline.people.Role;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays stories against the engine and tells where they went otherwise. */
@Component
final class StoryRunner {

  private static final Person TECHNICIAN =
      new Person(
          new UUID(0, 1), "technician", "Technician", null, Set.of(Role.TECHNICIAN), List.of());

  private final Conversations conversations;
  private final Flows flows;

  StoryRunner(Conversations conversations, Flows flows) {
    this.conversations = conversations;
    this.flows = flows;
  }

  StoryReport run(List<SourceFile> files) {
    Problems problems = new Problems();
    List<Story> stories = files.stream().flatMap(f -> Story.read(f, problems).stream()).toList();
    Set<String> visited = new HashSet<>();
    List<StoryReport.Difference> differences = new ArrayList<>();
    if (!problems.hasErrors()) {
      stories.forEach(story -> new Play(story, visited, differences).run());
    }
    return new StoryReport(stories.size(), problems.all(), differences, coverage(visited));
  }

  private Map<String, UtteranceFigures.Share> coverage(Set<String> visited) {
    Map<String, UtteranceFigures.Share> coverage = new TreeMap<>();
    for (Flow flow : flows.all()) {
      List<String> waits =
          flow.steps().stream()
              .filter(s -> s instanceof Step.Ask)
              .map(s -> flow.id() + "/" + s.id())
              .toList();
      coverage.put(
          flow.id(),
          new UtteranceFigures.Share(
              (int) waits.stream().filter(visited::contains).count(), waits.size()));
    }
    return coverage;
  }

  /** One story being played. */
  private final class Play {

    private final Story story;
    private final Set<String> visited;
    private final List<StoryReport.Difference> differences;
    private final ConversationView conversation;
    private List<Message> latest;

    Play(Story story, Set<String> visited, List<StoryReport.Difference> differences) {
      this.story = story;
      this.visited = visited;
      this.differences = differences;
      this.conversation =
          conversations.open("story", story.language(), new Identity.Claimed(null, null));
      this.latest = conversation.messages();
    }

    void run() {
      for (Story.Turn turn : story.turns()) {
        long seen = latest.isEmpty() ? 0 : latest.getLast().seq();
        @Nullable TurnResult result;
        try {
          result = perform(turn);
        } catch (NotHolder | IllegalArgumentException e) {
          differ(turn, turn.deed(), "possible", String.valueOf(e.getMessage()));
          return;
        }
        ConversationView now = conversations.view(conversation.id());
        List<Message> said =
            now.messages().stream()
                .filter(m -> m.seq() > seen && m.from() != Message.From.REQUESTER)
                .toList();
        latest = now.messages();
        if (now.flow() != null) {
          visited.add(now.flow() + "/" + now.step());
        }
        turn.expect().forEach((key, wanted) -> check(turn, key, wanted, result, now, said));
      }
    }

    private @Nullable TurnResult perform(Story.Turn turn) {
      return switch (turn.deed()) {
        case "user" -> say(new UserMessage.Content.Typed(turn.words()));
        case "choose" -> say(new UserMessage.Content.Chosen(choice(turn)));
        default -> {
          act(turn);
          yield null;
        }
      };
    }

    private void act(Story.Turn turn) {
      var ticket = conversations.view(conversation.id()).ticket();
      if (ticket == null) {
        throw new IllegalArgumentException("there is no ticket yet");
      }
      String number = ticket.number();
      switch (turn.deed()) {
        case "claim" -> conversations.claim(number, TECHNICIAN);
        case "technician" -> conversations.write(number, TECHNICIAN, turn.words());
        case "resolve" -> conversations.resolve(number, TECHNICIAN, turn.words());
        case "release" -> conversations.release(number, TECHNICIAN);
        case "run-flow" -> conversations.runFlow(number, TECHNICIAN, turn.words());
        case "return-to-bot" ->
            conversations.returnToBot(
                number, TECHNICIAN, turn.words().equals("same") ? null : turn.words(), Map.of());
        default -> throw new IllegalArgumentException("unknown deed " + turn.deed());
      }
    }

    private TurnResult say(UserMessage.Content content) {
      return conversations.say(
          new UserMessage(
              new Address("story", conversation.id().toString()),
              UUID.randomUUID().toString(),
              content,
              Instant.now()));
    }

    private String choice(Story.Turn turn) {
      return latest.reversed().stream()
          .flatMap(m -> m.choices().stream())
          .filter(c -> c.label().equals(turn.words()) || c.id().equals(turn.words()))
          .map(Message.Choice::id)
          .findFirst()
          .orElseThrow(
              () -> new IllegalArgumentException("no choice is labelled '" + turn.words() + "'"));
    }

    private void check(
        Story.Turn turn,
        String key,
        List<String> wanted,
        @Nullable TurnResult result,
        ConversationView now,
        List<Message> said) {
      String text = String.join("\n", said.stream().map(Message::text).toList());
      switch (key) {
        case "says" ->
            wanted.stream().filter(w -> !text.contains(w)).forEach(w -> differ(turn, key, w, text));
        case "says-not" ->
            wanted.stream().filter(text::contains).forEach(w -> differ(turn, key, w, text));
        case "choices" -> {
          List<String> labels =
              said.stream().flatMap(m -> m.choices().stream()).map(Message.Choice::label).toList();
          wanted.stream()
              .filter(w -> !labels.contains(w))
              .forEach(w -> differ(turn, key, w, labels.toString()));
        }
        case "shows" -> {
          List<String> shown =
              said.stream()
                  .flatMap(m -> Stream.ofNullable(m.source()))
                  .map(Message.Source::article)
                  .toList();
          wanted.stream()
              .filter(w -> !shown.contains(w))
              .forEach(w -> differ(turn, key, w, shown.toString()));
        }
        default -> {
          String found = state(key, result, now);
          if (!wanted.contains(found)) {
            differ(turn, key, String.join(" or ", wanted), found);
          }
        }
      }
    }

    private String state(String key, @Nullable TurnResult result, ConversationView now) {
      return switch (key) {
        case "decision" -> result == null ? "none" : result.decision();
        case "topic" -> result == null || result.topic() == null ? "none" : result.topic();
        case "flow" -> now.flow() == null ? "none" : now.flow();
        case "step" -> now.step() == null ? "none" : now.step();
        case "holder" -> now.holder().word();
        case "outcome" -> now.outcome().word();
        case "ticket" -> now.ticket() == null ? "none" : now.ticket().state();
        case "language" -> now.language().code();
        case "offers-technician" -> Boolean.toString(result != null && result.offersTechnician());
        default -> "unknown expectation";
      };
    }

    private void differ(Story.Turn turn, String key, String expected, String found) {
      differences.add(
          new StoryReport.Difference(story.title(), turn.place().toString(), key, expected, found));
    }
  }
}
