package io.firstline.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StillThereTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "계세요?",
        "거기 계세요?",
        "아직 계신가요",
        "담당자분 계신가요?",
        "아직인가요?",
        "아직이에요?",
        "아직도요?",
        "아직 멀었나요?",
        "저기요",
        "아무도 없나요?",
        "여보세요?",
        "언제쯤 오나요?",
        "are you still there?",
        "hello? is anyone there?",
        "Anybody there",
        "still waiting...",
        "how much longer?",
        "hello?"
      })
  void impatienceAsksWhetherSomebodyIsThere(String text) {
    assertThat(StillThere.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "누구세요?",
        "사람이에요?",
        "안녕하세요",
        "아직 안 눌렀어요",
        "아직 메일이 남아 있어요",
        "어제 오후요",
        "있어요",
        "없어요",
        "아무도 없어요",
        "아직요",
        "still nothing",
        "not yet",
        "are you a person?",
        "hello",
        "it is still there in my inbox",
        "the mail is still there"
      })
  void otherWordsDoNot(String text) {
    assertThat(StillThere.in(text)).isFalse();
  }
}
