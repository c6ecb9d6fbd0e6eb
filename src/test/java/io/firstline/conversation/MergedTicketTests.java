package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstline.conversation.Talks.Talk;
import io.firstline.language.Language;
import io.firstline.people.Person;
import io.firstline.people.Role;
import io.firstline.ticket.TicketState;
import io.firstline.ticket.Tickets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class MergedTicketTests {

  private static final Person JUN =
      new Person(new UUID(0, 8), "jun", "Jun Oh", null, Set.of(Role.TECHNICIAN), List.of());

  @Autowired private Conversations conversations;
  @Autowired private Talks talks;
  @Autowired private Tickets tickets;

  @Test
  void requesterIsToldOnceThatTheirTicketEndedInAnother() {
    Talk talk = waiting();
    String into = waiting().ticket();

    conversations.merge(talk.ticket(), into, Talks.MINA);
    int said = talk.view().messages().size();
    conversations.merge(talk.ticket(), into, Talks.MINA);

    assertThat(talk.latest()).contains(talk.ticket(), into);
    assertThat(talk.view().messages()).hasSize(said);
    assertThat(talk.view().holder()).isEqualTo(new Holder.Nobody());
    assertThat(tickets.find(talk.ticket()).orElseThrow().state()).isEqualTo(TicketState.CLOSED);
  }

  @Test
  void askingHowItStandsTellsOfTheOtherTicket() {
    Talk talk = waiting();
    String into = waiting().ticket();
    conversations.merge(talk.ticket(), into, Talks.MINA);
    conversations.claim(into, Talks.MINA);

    talk.says("내 접수 어떻게 됐어요?");

    assertThat(talk.latest()).contains(into, "Mina Lee");
  }

  @Test
  void resolutionOfTheOtherTicketReachesBothRequesters() {
    Talk talk = waiting();
    Talk other = waiting();
    conversations.merge(talk.ticket(), other.ticket(), Talks.MINA);

    conversations.resolve(other.ticket(), Talks.MINA, "서버를 다시 켰어요");

    for (Talk told : List.of(talk, other)) {
      assertThat(told.view().messages()).anyMatch(message -> message.text().contains("서버를 다시 켰어요"));
      assertThat(told.view().outcome()).isEqualTo(Outcome.RESOLVED);
    }
    assertThat(talk.clicks("아직 안 돼요").holder()).isEqualTo(new Holder.Queue());
  }

  @Test
  void whoDoesNotHoldTheTicketDoesNotMergeIt() {
    Talk talk = talks.taken();
    String into = waiting().ticket();

    assertThatThrownBy(() -> conversations.merge(talk.ticket(), into, JUN))
        .isInstanceOf(NotHolder.class);
    assertThat(talk.view().holder()).isInstanceOf(Holder.Technician.class);
  }

  @Test
  void reopenedTicketWaitsAndTheRequesterIsTold() {
    Talk talk = talks.taken();
    conversations.resolve(talk.ticket(), Talks.MINA, "됐어요");

    conversations.reopen(talk.ticket(), Talks.MINA, "다른 사람도 같은 문제");

    assertThat(talk.view().holder()).isEqualTo(new Holder.Queue());
    assertThat(talk.latest()).contains("Mina Lee", talk.ticket());
    assertThat(tickets.find(talk.ticket()).orElseThrow().state()).isEqualTo(TicketState.OPEN);
  }

  private Talk waiting() {
    Talk talk = talks.begin(Language.KO);
    talk.says("집에서 VPN이 연결되지 않아요");
    talk.says("사람 연결해 주세요");
    return talk;
  }
}
