package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.conversation.Talks.Talk;
import io.firstline.ticket.HandOffCard;
import io.firstline.ticket.Tickets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ReturnToBotTests {

  @Autowired private Conversations conversations;
  @Autowired private Tickets tickets;
  @Autowired private Talks talks;

  @Test
  void questionIsAskedAgainAndNotAtOnceTheOfferOfTechnician() {
    Talk talk = talks.taken();

    conversations.returnToBot(talk.ticket(), Talks.MINA, "restart", Map.of());

    assertThat(talk.latest()).contains("VPN 창을 닫고");
    assertThat(talk.view().step()).isEqualTo("restart");
  }

  @Test
  void afterEarlierFailuresTheQuestionComesFirst() {
    Talk talk = talks.taken();
    for (int round = 0; round < 2; round++) {
      conversations.returnToBot(talk.ticket(), Talks.MINA, "restart", Map.of());
      talk.clicks("그대로예요");
      talk.says("사람 연결해 주세요");
    }

    conversations.returnToBot(talk.ticket(), Talks.MINA, "restart", Map.of());

    assertThat(talk.latest()).contains("VPN 창을 닫고");
  }

  @Test
  void whatWasTriedBeforeIsNotTriedTwice() {
    Talk talk = talks.taken();

    conversations.returnToBot(talk.ticket(), Talks.MINA, null, Map.of());
    talk.says("사람 연결해 주세요");

    assertThat(tickets.find(talk.ticket()).orElseThrow().card().tried())
        .extracting(HandOffCard.Tried::step)
        .containsExactly("VPN 다시 연결");
  }

  @Test
  void whoReleasesTheTicketDoesNotGetTheConversationBackFromTheirFlow() {
    Talk talk = talks.taken();
    conversations.runFlow(talk.ticket(), Talks.MINA, "network-vpn-fails");
    conversations.release(talk.ticket(), Talks.MINA);

    talk.clicks("됐어요");
    // The news of the release stood below the question, so it was only asked again.
    talk.clicks("됐어요");

    assertThat(talk.view().holder()).isNotInstanceOf(Holder.Technician.class);
  }
}
