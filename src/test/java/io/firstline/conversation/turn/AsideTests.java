package io.firstline.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsideTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "네 유튜브는 잘 나와요",
        "다른 사이트는 다 열려요",
        "전원은 켜져 있어요",
        "yes, the other monitor works",
        "my phone is fine",
        "the display looks fine",
        "네 랜선으로는 연결됩니다"
      })
  void somethingElseThatWorksIsNoSuccess(String text) {
    assertThat(Aside.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "이제 돼요",
        "오 방금 연결됐어요",
        "네 됐습니다",
        "it works",
        "yes, it works now",
        "VPN works again",
        "네",
        "yes",
        "지금은 잘 되네요"
      })
  void whatHasJustChangedIsSuccess(String text) {
    assertThat(Aside.in(text)).isFalse();
  }
}
