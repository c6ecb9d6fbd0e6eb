package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.conversation.ConversationView.Paused;
import io.firstline.conversation.Talks.Talk;
import io.firstline.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class PausedFlowTests {

  @Autowired private Conversations conversations;
  @Autowired private Talks talks;

  @Test
  void waitingForTechnicianTheViewTellsWhereTheFlowStopped() {
    Talk talk = talks.begin(Language.KO);
    talk.says("집에서 VPN이 연결되지 않아요");

    talk.says("사람 연결해 주세요");

    assertThat(talk.view().flow()).isNull();
    assertThat(talk.view().paused()).isEqualTo(new Paused("network-vpn-fails", "restart"));
  }

  @Test
  void technicianSeesWhereTheFlowStopped() {
    assertThat(talks.taken().view().paused()).isEqualTo(new Paused("network-vpn-fails", "error"));
  }

  @Test
  void flowThatGoesOnIsOpenAndNotPaused() {
    Talk talk = talks.taken();

    conversations.returnToBot(talk.ticket(), Talks.MINA, null, Map.of());

    assertThat(talk.view().step()).isEqualTo("error");
    assertThat(talk.view().paused()).isNull();
  }
}
