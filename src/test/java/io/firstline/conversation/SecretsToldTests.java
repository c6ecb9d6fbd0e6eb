package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Language;
import io.firstline.ticket.Tickets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class SecretsToldTests {

  @Autowired private Talks talks;
  @Autowired private Conversations conversations;
  @Autowired private Tickets tickets;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ko | VPN 비밀번호 Spring2024! 넣어도 안 돼요 | 비밀번호 정보는 | 비밀번호를 바꿔 주세요
          ko | VPN 인증번호 482913 넣어도 안 돼요 | 인증번호 정보는 | 새로 발급받아 주세요
          ko | VPN 신청에 주민번호 020715-4183726 넣어도 안 돼요 | 주민등록번호 정보는 | 적지 않으셔도 돼요
          en | VPN rejects me, my password is hunter2, help | the password from | Change your password
          en | VPN rejects the verification code 482913 | the code from | Have a new one issued
          """)
  void requesterIsToldWhatWasHiddenAndWhatToDo(
      String language, String text, String what, String advice) {
    var talk = talks.begin(Language.of(language).orElseThrow());

    TurnResult turn = talk.says(text);

    assertThat(turn.messages()).anyMatch(m -> m.text().contains(what) && m.text().contains(advice));
  }

  @Test
  void everyKindIsNamedInOneOrder() {
    TurnResult turn =
        talks.begin(Language.KO).says("VPN 비번은 Tiger#77 이고 카드 4111 1111 1111 1111 인데 안 돼요");

    assertThat(turn.messages()).anyMatch(m -> m.text().contains("비밀번호, 카드번호 정보는"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VPN이 안 돼서 아무것도 못 하고 있어요 | 사람 연결해 주세요
          VPN이 가끔 끊기는데 다시 연결하면 돼요 | 사람 연결해 주세요
          VPN does not connect, I use the web version for now | I want to talk to a person
          """)
  void explainedPriorityIsThatOfTheTicket(String text, String handOff) {
    var talk = talks.begin(Language.KO);
    talk.says(text);
    talk.says(handOff);

    Explanation explained = conversations.explain(text, null);

    assertThat(tickets.find(talk.ticket()).orElseThrow().priority().word())
        .isEqualTo(explained.priority());
  }
}
