package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.FirstlineApplication;
import io.firstline.language.Language;
import io.firstline.people.Identity;
import io.firstline.people.Person;
import io.firstline.people.Role;
import io.firstline.ticket.Claim;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Random people press everything in any order; who holds the conversation stays beyond doubt. */
@SpringBootTest(
    classes = FirstlineApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("memory")
class HolderInvariantTests {

  private static final int EVENTS = 40;
  private static final int RUNS = 25;
  private static final List<String> WORDS =
      List.of(
          "VPN이 연결되지 않아요",
          "와이파이가 자꾸 끊겨요",
          "the printer prints nothing at all",
          "나 비번 잊어버렸어",
          "네",
          "아니요",
          "그대로예요",
          "이제 돼요, 고마워요",
          "담당자랑 이야기하고 싶어요",
          "I want to talk to a person",
          "취소할게요",
          "내 접수 어떻게 됐어요?",
          "점심 메뉴 추천해 주세요",
          "잠깐만요",
          "피싱 메일 링크를 눌러 버렸어요",
          "kim@example.com 010-0000-0000",
          "??",
          "모르겠어요");

  private static final List<Person> TECHNICIANS = List.of(technician("mina"), technician("jun"));

  @Autowired private Conversations conversations;
  @Autowired private Tickets tickets;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void exactlyOneHoldsTheConversationWhateverHappens(long seed) {
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      new Run(random).play();
    }
  }

  private static Person technician(String user) {
    return new Person(
        UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)),
        user,
        user,
        null,
        Set.of(Role.TECHNICIAN),
        List.of());
  }

  private final class Run {

    private final Random random;
    private final List<String> events = new ArrayList<>();
    private final ConversationId id;
    private final Address address;

    Run(Random random) {
      this.random = random;
      this.id = conversations.open("story", Language.KO, new Identity.Claimed(null, null)).id();
      this.address = new Address("story", id.toString());
    }

    void play() {
      for (int i = 0; i < EVENTS; i++) {
        ConversationView before = conversations.view(id);
        happen(before);
        ConversationView after = conversations.view(id);
        List<Message> said =
            after.messages().stream()
                .filter(m -> m.seq() > before.messages().getLast().seq())
                .toList();
        check(before, after, said);
      }
    }

    private void happen(ConversationView before) {
      int dice = random.nextInt(10);
      if (dice < 5 || before.ticket() == null) {
        speak(before);
      } else {
        act(before);
      }
    }

    private void speak(ConversationView before) {
      List<Message.Choice> choices =
          before.messages().stream().flatMap(m -> m.choices().stream()).toList();
      UserMessage.Content content =
          !choices.isEmpty() && random.nextInt(3) == 0
              ? new UserMessage.Content.Chosen(choices.get(random.nextInt(choices.size())).id())
              : new UserMessage.Content.Typed(WORDS.get(random.nextInt(WORDS.size())));
      events.add("says " + (content instanceof UserMessage.Content.Typed(String t) ? t : content));
      TurnResult turn =
          conversations.say(
              new UserMessage(address, UUID.randomUUID().toString(), content, Instant.EPOCH));
      if (before.holder() instanceof Holder.Technician && !turn.decision().equals("inform")) {
        assertThat(turn.messages()).as("the bot is silent %s", events).isEmpty();
      }
    }

    private void act(ConversationView before) {
      Person person = TECHNICIANS.get(random.nextInt(2));
      String number = before.ticket().number();
      String what =
          List.of(
                  "claim", "claim", "write", "release", "return", "flow", "resolve", "assign",
                  "reopen")
              .get(random.nextInt(9));
      events.add(person.user() + " " + what);
      try {
        switch (what) {
          case "claim" -> claim(number, person);
          case "write" -> conversations.write(number, person, "확인하고 있어요.");
          case "release" -> conversations.release(number, person);
          case "return" -> conversations.returnToBot(number, person, null, Map.of());
          case "flow" -> conversations.runFlow(number, person, "network-wifi-fails");
          case "assign" -> conversations.assign(number, TECHNICIANS.get(0), person);
          case "reopen" -> conversations.reopen(number, person, "다시 확인");
          default -> conversations.resolve(number, person, "다시 설정했어요.");
        }
      } catch (NotHolder refused) {
        assertThat(conversations.view(id).messages())
            .as("a refused act says nothing %s", events)
            .hasSameSizeAs(before.messages());
      }
    }

    private void claim(String number, Person person) {
      String holder = tickets.find(number).orElseThrow().holder();
      Claim claim = conversations.claim(number, person);
      if (holder != null && !holder.equals(person.user())) {
        assertThat(claim).as("%s", events).isNotInstanceOf(Claim.Won.class);
      }
    }

    private void check(ConversationView before, ConversationView after, List<Message> said) {
      String story = String.join("\n", events);
      Ticket ticket =
          after.ticket() == null ? null : tickets.find(after.ticket().number()).orElseThrow();
      switch (after.holder()) {
        case Holder.Bot() -> {}
        case Holder.Queue() -> {
          assertThat(ticket).as(story).isNotNull();
          assertThat(ticket.state().isDone()).as(story).isFalse();
          assertThat(ticket.holder()).as(story).isNull();
          assertThat(after.place()).as(story).isPositive();
        }
        case Holder.Technician(String user, String _) -> {
          assertThat(ticket).as(story).isNotNull();
          assertThat(ticket.state().isDone()).as(story).isFalse();
          assertThat(ticket.holder()).as(story).isEqualTo(user);
        }
        case Holder.Nobody() ->
            assertThat(ticket == null || ticket.state().isDone()).as(story).isTrue();
      }
      boolean changed = !before.holder().word().equals(after.holder().word());
      boolean woken = before.holder() instanceof Holder.Nobody;
      if (changed && !woken) {
        assertThat(said)
            .as("the requester is told %s", story)
            .anyMatch(m -> m.from() != Message.From.REQUESTER);
      }
      boolean handedOff = after.holder() instanceof Holder.Queue && changed;
      if (handedOff) {
        assertThat(said)
            .as("a hand-off names its ticket %s", story)
            .anyMatch(m -> m.text().contains(after.ticket().number()));
      }
      for (int i = 0; i < after.messages().size(); i++) {
        assertThat(after.messages().get(i).seq()).isEqualTo(i + 1L);
      }
    }
  }
}
