package io.firstline.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I clicked a link",
        "my laptop was stolen",
        "laptop stolen",
        "폰을 잃어버렸어요",
        "노트북 분실",
        "메일이 이상해요",
        "비밀번호 입력함",
        "링크 눌러버림"
      })
  void whatHappenedIsSaid(String text) {
    assertThat(Sentence.says(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the one by the mail room",
        "on my work laptop",
        "회사 노트북이요",
        "3층 복합기요",
        "점심 먹기 전에요",
        "본관 4층 회의실",
        "not sure",
        "회사 노트북인데요"
      })
  void namedThingSaysNothing(String text) {
    assertThat(Sentence.says(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "그건 그렇고 엑셀이 꺼져요",
        "아 그리고 마우스도 안 돼요",
        "btw outlook is slow",
        "one more thing, excel"
      })
  void otherMatterIsAnnounced(String text) {
    assertThat(Sentence.turnsElsewhere(text)).isTrue();
  }
}
