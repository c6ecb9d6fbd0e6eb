package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.conversation.Talks.Talk;
import io.firstline.language.Language;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class NeededByTests {

  @Autowired private Talks talks;
  @Autowired private Tickets tickets;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ko | VPN이 연결되지 않아요. 3시 회의 전까지 꼭 필요해요 | 3시 회의 전까지
          ko | VPN이 연결되지 않아요. 오늘 안에 필요해요 | 오늘 안에
          en | VPN does not connect, I need it by noon | by noon
          en | VPN does not connect. I need it by 3 pm | by 3 pm
          """)
  void timeIsNeededByAndDoesNotStopWorkNow(String language, String text, String time) {
    Ticket ticket = handedOff(language, text);

    assertThat(ticket.card().neededBy()).isEqualTo(time);
    assertThat(ticket.priorityReason())
        .contains("‘" + time + "’")
        .doesNotContain("지금 업무 중단", "stopped now");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ko | VPN이 연결되지 않아요. 급해요, 3시 회의 전까지 꼭 필요해요 | 지금 업무 중단 · ‘3시 회의 전까지’ 필요
          en | VPN does not connect. Urgent, I need it by noon | stopped now · needed ‘by noon’
          """)
  void wordsForNowStayNow(String language, String text, String reason) {
    assertThat(handedOff(language, text).priorityReason()).contains(reason);
  }

  @Test
  void timeNamedLaterReachesTheCardToo() {
    Talk talk = talks.begin(Language.KO);
    talk.says("집에서 VPN이 연결되지 않아요");

    talk.says("그대로예요. 5시까지 고쳐 주세요");
    talk.says("사람 연결해 주세요");

    assertThat(tickets.find(talk.ticket()).orElseThrow().card().neededBy()).isEqualTo("5시까지");
  }

  private Ticket handedOff(String language, String text) {
    Language spoken = Language.of(language).orElseThrow();
    Talk talk = talks.begin(spoken);
    talk.says(text);
    talk.says(spoken == Language.KO ? "사람 연결해 주세요" : "I want to talk to a person");
    return tickets.find(talk.ticket()).orElseThrow();
  }
}
