package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.conversation.Talks.Talk;
import io.firstline.language.Language;
import io.firstline.ticket.TicketNote;
import io.firstline.ticket.Tickets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EngineTest
@TestPropertySource(
    properties = {"firstline.knowledge-dir=knowledge", "firstline.flows-dir=conversation-flows"})
class WaitingTests {

  @Autowired private Talks talks;
  @Autowired private Tickets tickets;

  @Test
  void whatDoesNotAnswerTheOpenQuestionReachesTheTicket() {
    Talk talk = talks.begin(Language.KO);
    talk.says("수상한 메일을 받았어요");

    talk.says("보낸 사람은 김영수라고 되어 있네요");
    talk.says("제목은 급여 명세서예요");
    talk.says("옆자리 동료도 같은 걸 받았대요");

    assertThat(tickets.notes(talk.ticket()))
        .extracting(TicketNote::text)
        .contains("보낸 사람은 김영수라고 되어 있네요", "제목은 급여 명세서예요", "옆자리 동료도 같은 걸 받았대요");
  }

  @Test
  void openQuestionIsRepeatedOnceAndThenLeft() {
    Talk talk = talks.begin(Language.KO);
    talk.says("수상한 메일을 받았어요");

    talk.says("보낸 사람은 김영수라고 되어 있네요");
    assertThat(talk.latest()).contains("어디까지");
    talk.says("제목은 급여 명세서예요");
    assertThat(talk.latest()).contains("적어 두었어요");
    talk.says("고마워요");
    assertThat(talk.latest()).doesNotContain("어디까지");
  }

  @Test
  void questionThatWasLeftIsStillAnswered() {
    Talk talk = talks.begin(Language.KO);
    talk.says("수상한 메일을 받았어요");
    talk.says("보낸 사람은 김영수라고 되어 있네요");
    talk.says("제목은 급여 명세서예요");

    talk.says("첨부 열어봤어요");

    assertThat(talk.view().messages())
        .extracting(Message::text)
        .anyMatch(t -> t.contains("랜선을 뽑고"));
    assertThat(talk.latest()).contains("언제였나요");
  }

  @Test
  void resolutionByTheRequesterIsInTheLanguageOfTheConversation() {
    Talk solved = talks.begin(Language.KO);
    solved.says("담당자 연결해 주세요");
    String first = solved.ticket();
    Talk cancelled = talks.begin(Language.KO);
    cancelled.says("담당자 연결해 주세요");
    String second = cancelled.ticket();

    solved.says("이제 해결됐어요");
    cancelled.says("취소할게요");

    assertThat(tickets.find(first).orElseThrow().resolution()).isEqualTo("요청자가 해결됐다고 알려 옴");
    assertThat(tickets.find(second).orElseThrow().resolution()).isEqualTo("요청자가 취소함");
  }

  @Test
  void offerToTheAngryComesBeforeTheChoices() {
    Talk talk = talks.begin(Language.KO);

    talk.says("아 짜증나 VPN이 또 연결이 안 돼요!!!");

    List<Message> messages = talk.view().messages();
    assertThat(messages).extracting(Message::text).anyMatch(t -> t.contains("원하시면"));
    assertThat(messages.getLast().choices()).isNotEmpty();
  }

  @Test
  void everythingToldInTheQueueReachesTheTicket() {
    Talk talk = talks.begin(Language.EN);
    talk.says("I want to talk to a person");

    talk.says("the lamp above my desk makes a strange noise");
    talk.says("it hums since Monday");

    assertThat(tickets.notes(talk.ticket()))
        .extracting(TicketNote::text)
        .contains("the lamp above my desk makes a strange noise", "it hums since Monday");
  }
}
