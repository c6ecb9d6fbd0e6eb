package io.firstline.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeverMindTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "나머지는 됐어요",
        "다른 건 괜찮아요",
        "나머지는 나중에 할게요",
        "남은 건 제가 알아서 할게요",
        "다른 문제는 이제 해결됐어요",
        "never mind the rest",
        "Forget about the others",
        "the other one can wait",
        "you can skip the other two",
        "the rest is fine"
      })
  void restIsDropped(String text) {
    assertThat(NeverMind.theRest(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "나머지는 언제 봐 주나요?",
        "다른 것도 안 돼요",
        "됐어요",
        "나머지도 봐 주세요",
        "what about the rest?",
        "never mind",
        "the other one too please",
        "the other printer does not work either"
      })
  void anythingElseDropsNothing(String text) {
    assertThat(NeverMind.theRest(text)).isFalse();
  }
}
