package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.conversation.Talks.Talk;
import io.firstline.language.Language;
import io.firstline.ticket.HandOffCard;
import io.firstline.ticket.Tickets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class HandOffCardTests {

  @Autowired private Conversations conversations;
  @Autowired private Talks talks;
  @Autowired private Tickets tickets;

  @Test
  void stepsTriedAreToldInTheLanguageOfTheConversation() {
    Talk talk = talks.begin(Language.EN);
    talk.says("VPN does not connect from the hotel");
    talk.clicks("Still the same");

    talk.says("I want to talk to a person");

    assertThat(card(talk).tried())
        .extracting(HandOffCard.Tried::step)
        .containsExactly("Reconnected the VPN");
    assertThat(card(talk).tried().getFirst().outcome()).isEqualTo("Still the same");
  }

  @Test
  void whatIsLearntAfterTheHandOffReachesTheCard() {
    Talk talk = talks.taken();
    conversations.returnToBot(talk.ticket(), Talks.MINA, null, Map.of());

    talk.says("809");

    assertThat(card(talk).values()).containsEntry("error", "809").containsEntry("place", "home");
    assertThat(tickets.notes(talk.ticket()).getLast().text()).isEqualTo("다시 연결해도 안 됨");
  }

  private HandOffCard card(Talk talk) {
    return tickets.find(talk.ticket()).orElseThrow().card();
  }
}
