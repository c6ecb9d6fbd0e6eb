package io.firstline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "집에서 하고 있어요|집",
        "집|집",
        "재택중인데|재택",
        "전체재택중입니다|재택",
        "home에서 접속|home",
        "다시시작 했어요|다시 시작",
        "다시 시작했어요|다시시작",
        "폰을 분실했어요|폰 분실",
        "휴대폰까지 바꿨어요|휴대폰 바꿨",
        "Hot spot works|hotspot",
        "VPN창 닫았어요|vpn",
        "didnt click|didn't click",
        "다른 PC는 안 써요|다른 PC 안 써",
        "아무도 인쇄를 못 해요|아무도 인쇄",
        "회사의 PC에서요|PC",
        "it is not the password but the code|code"
      })
  void phraseIsFound(String text, String phrase) {
    assertThat(find(text, phrase)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "집중이 안 돼요|집",
        "문서 편집|집",
        "homework|home",
        "I know|no",
        "불안 눌렀|안 눌렀",
        "클릭은 안 했어요|클릭",
        "클릭하지 않았어요|클릭",
        "클릭한 적 없어요|클릭",
        "안 눌렀어요|눌렀",
        "안눌렀어요|눌렀",
        "I have not yet clicked|clicked",
        "didn't click|click",
        "비밀번호가 아니라 코드에서 막혀요|비밀번호",
        "VPN은 아니고 와이파이요|vpn"
      })
  void phraseIsNotThereOrDenied(String text, String phrase) {
    assertThat(find(text, phrase)).isFalse();
  }

  @Test
  void negationInsideAnotherPhraseIsThatPhrasesOwn() {
    Words words = Words.of("didn't open it, clicked the link");

    assertThat(
            words.find(
                Map.of(
                    "received", List.of(Phrase.of("didn't open")),
                    "clicked", List.of(Phrase.of("clicked")))))
        .containsExactlyInAnyOrder("received", "clicked");
  }

  private static boolean find(String text, String phrase) {
    return !Words.of(text).find(Map.of("key", List.of(Phrase.of(phrase)))).isEmpty();
  }
}
