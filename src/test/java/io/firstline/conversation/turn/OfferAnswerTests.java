package io.firstline.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferAnswerTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "네",
        "네, 연결해 주세요",
        "넵 부탁드립니다",
        "그렇게 해 주세요",
        "담당자 바꿔 주세요",
        "아니 그냥 사람 연결해 줘",
        "그럼 접수 부탁해요",
        "Yes, connect me",
        "sure, do that",
        "that'd be nice",
        "please do",
        "I'd rather talk to a technician",
        "ok, pass it on please"
      })
  void consentInItsManyWaysAccepts(String text) {
    assertThat(OfferAnswer.in(text)).contains(OfferAnswer.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "조금 더 해 볼게요",
        "네 혼자 좀 더 해볼게요",
        "다음 방법 알려 주세요",
        "아직은 괜찮아요",
        "연결은 안 해도 돼요",
        "담당자는 됐고 다른 방법이요",
        "아니요",
        "Keep trying",
        "No, thanks",
        "I'll try the next one",
        "not yet",
        "yes, let me try it myself first",
        "don't connect me yet"
      })
  void whoWantsToGoOnDeclines(String text) {
    assertThat(OfferAnswer.in(text)).contains(OfferAnswer.DECLINED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "얼마나 걸려요?",
        "how long does that take?",
        "프린터 불이 빨간색이에요",
        "the code is 809",
        "몇 시까지 하세요"
      })
  void anythingElseIsNoAnswerToIt(String text) {
    assertThat(OfferAnswer.in(text)).isEmpty();
  }
}
