package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTests {

  private static final Legibility LEGIBILITY =
      Legibility.of(new Morphemes(), new SentenceEncoder(new Analyzers()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qweoiru zxmcn",
        "asdfasdf",
        "ㅁㄴㅇㄹㅁㄴㅇㄹ",
        "쌔취모 르거",
        "띠뚀 쉐톼훼 의토야",
        "tnirp otn seod",
        "ㅑㅐㅗㅓ ㅏㅎㅁ"
      })
  void handsOnTheKeyboardSayNothing(String typed) {
    assertThat(LEGIBILITY.isLegible(typed, _ -> false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it does not work any more",
        "화면이 갑자기 꺼졌어요",
        "점심 메뉴 알려 주세요",
        "qweoiru vpn zxmcn",
        "ㅁㄴㅇㄹ 프린터 ㄹㅇㄴ",
        "809",
        "0x80070035",
        "👍",
        "ㅠㅠ",
        ""
      })
  void wordsNamesAndCodesSaySomething(String typed) {
    assertThat(LEGIBILITY.isLegible(typed, _ -> false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zweckform", "쌔취모"})
  void whatAuthorsWroteIsKnown(String product) {
    assertThat(LEGIBILITY.isLegible(product, _ -> false)).isFalse();
    assertThat(LEGIBILITY.isLegible(product, _ -> true)).isTrue();
  }
}
