package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.conversation.Talks.Talk;
import io.firstline.language.Language;
import io.firstline.ticket.HandOffCard;
import io.firstline.ticket.Priority;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketNote;
import io.firstline.ticket.Tickets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

@EngineTest
@TestPropertySource(
    properties = {"firstline.knowledge-dir=knowledge", "firstline.flows-dir=conversation-flows"})
class SeveralProblemsTests {

  private static final String TWO = "프린터가 안 나와요. 그리고 VPN도 자꾸 끊겨요";

  @Autowired private Conversations conversations;
  @Autowired private ConversationStore store;
  @Autowired private Talks talks;
  @Autowired private Tickets tickets;
  @Autowired private JsonMapper json;

  @Test
  void cardListsWhatIsStillOpenInTheRequestersWords() {
    Talk talk = talks.begin(Language.KO);
    talk.says(TWO);

    talk.says("사람 연결해 주세요");

    assertThat(ticket(talk).card().topic()).isEqualTo("printing-not-printing");
    assertThat(ticket(talk).card().problem()).isEqualTo("프린터가 안 나와요.");
    assertThat(ticket(talk).card().stillOpen())
        .containsExactly(new HandOffCard.StillOpen("network-vpn-fails", "VPN도 자꾸 끊겨요"));
  }

  @Test
  void personMayBeAskedForInTheSameMessage() {
    Talk talk = talks.begin(Language.KO);

    TurnResult turn = talk.says("사람 연결해 주세요. 프린터가 안 나와요. 그리고 VPN도 자꾸 끊겨요");

    assertThat(turn.decision()).isEqualTo("hand-off");
    assertThat(ticket(talk).card().topic()).isEqualTo("printing-not-printing");
    assertThat(ticket(talk).card().stillOpen()).hasSize(1);
  }

  @Test
  void highestPriorityCounts() {
    Talk alone = talks.begin(Language.KO);
    alone.says("프린터가 안 나와요");
    alone.says("사람 연결해 주세요");
    Talk both = talks.begin(Language.KO);
    both.says(TWO);
    both.says("사람 연결해 주세요");

    assertThat(ticket(alone).priority()).isEqualTo(Priority.NORMAL);
    assertThat(ticket(both).priority()).isEqualTo(Priority.HIGH);
  }

  @Test
  void whatWasSolvedMeanwhileLeavesTheCard() {
    Talk talk = talks.begin(Language.KO);
    talk.says("이상한 메일 링크를 눌러버렸어요. 그리고 프린터도 안 나와요");
    talk.clicks("방금");
    talk.says("회사 노트북이요");
    assertThat(ticket(talk).card().stillOpen()).hasSize(1);
    assertThat(talk.view().flow()).isEqualTo("printing-not-printing");

    talk.says("이제 인쇄돼요");

    assertThat(ticket(talk).card().stillOpen()).isEmpty();
    assertThat(ticket(talk).state().isDone()).isFalse();
    assertThat(tickets.notes(talk.ticket()))
        .extracting(TicketNote::text)
        .contains("인쇄가 나오지 않을 때: 요청자가 해결됐다고 알려 옴");
  }

  @Test
  void articleThatHelpedWithTheSecondClosesNoTicketOfTheFirst() {
    Talk talk = talks.begin(Language.KO);
    talk.says("이상한 메일 링크를 눌러버렸어요. 그리고 내일 손님이 오는데 게스트 와이파이는 어떻게 신청하나요?");
    talk.clicks("방금");
    talk.says("회사 노트북이요");
    assertThat(talk.view().messages().getLast().choices()).isNotEmpty();

    talk.clicks("해결됐어요");

    assertThat(ticket(talk).state().isDone()).isFalse();
    assertThat(ticket(talk).card().stillOpen()).isEmpty();
    assertThat(talk.view().holder()).isEqualTo(new Holder.Queue());
  }

  @Test
  void secondIsReadWithoutTheWordsOfTheFirst() {
    Talk talk = talks.begin(Language.EN);
    talk.says("Nothing comes out of the printer. Also, VPN fails with error 809");

    talk.says("it prints now");

    assertThat(talk.view().flow()).isEqualTo("network-vpn-fails");
    assertThat(talk.view().step()).isEqualTo("hotspot-first");
    assertThat(dialogue(talk).problem()).isEqualTo("VPN fails with error 809");
  }

  @Test
  void technicianWhoSolvedItLeavesNothingWaiting() {
    Talk talk = talks.begin(Language.KO);
    talk.says("이상한 메일 링크를 눌러버렸어요. 그리고 프린터도 안 나와요");
    conversations.claim(talk.ticket(), Talks.MINA);
    conversations.resolve(talk.ticket(), Talks.MINA, "둘 다 봐 드렸어요");

    talk.clicks("네, 해결됐어요");

    assertThat(talk.view().flow()).isNull();
    assertThat(dialogue(talk).waiting()).isEmpty();
  }

  @Test
  void whatWaitsSurvivesARestart() {
    Talk talk = talks.begin(Language.KO);
    talk.says(TWO);
    Dialogue before = dialogue(talk);

    Dialogue after = json.readValue(json.writeValueAsString(before), Dialogue.class);

    assertThat(before.waiting())
        .containsExactly(new WaitingProblem("network-vpn-fails", "VPN도 자꾸 끊겨요"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void whatAnEarlierReleaseKeptHasNothingWaiting() {
    Dialogue fresh = Dialogue.fresh();
    String kept = json.writeValueAsString(fresh).replace("\"waiting\":[],", "");

    assertThat(kept).doesNotContain("waiting");
    assertThat(json.readValue(kept, Dialogue.class)).isEqualTo(fresh);
  }

  private Ticket ticket(Talk talk) {
    return tickets.find(talk.ticket()).orElseThrow();
  }

  private Dialogue dialogue(Talk talk) {
    return store.find(talk.view().id()).orElseThrow().dialogue();
  }
}
