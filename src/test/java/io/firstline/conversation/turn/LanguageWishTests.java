package io.firstline.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageWishTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "English please",
        "english pls!",
        "In English?",
        "Can we speak English?",
        "could you answer in English please",
        "Do you speak English?",
        "Sorry, I don't speak Korean",
        "I don’t understand Korean very well.",
        "영어로 해 주세요",
        "영어로 답해 주실 수 있나요?",
        "영어로 설명 부탁드려요",
        "한국어 말고 영어로 해주세요",
        "한국어 말고 english please",
        "영어 가능한가요?"
      })
  void englishIsWishedFor(String text) {
    assertThat(LanguageWish.in(text)).contains(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "한국어로 해 주세요",
        "한국어로 해줘",
        "한국말로 다시 설명해 주세요",
        "한글로 적어 주세요~",
        "저 영어 못해요",
        "영어는 잘 몰라요, 한국어로 부탁드려요",
        "Korean please",
        "can you reply in Korean",
        "I can't read English"
      })
  void koreanIsWishedFor(String text) {
    assertThat(LanguageWish.in(text)).contains(Language.KO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "한글이 안 쳐져요",
        "영어로 바꿔도 한글만 나와요",
        "윈도우를 영어로 바꿔 주세요",
        "엑셀이 영어로 나와요",
        "영어로 입력이 안 돼요",
        "한글 파일이 안 열려요",
        "한글 설치해 주세요",
        "my keyboard types Korean",
        "the menus are in English",
        "English keyboard please",
        "VPN 안돼요"
      })
  void aProblemWithALanguageIsNoWish(String text) {
    assertThat(LanguageWish.in(text)).isEmpty();
  }
}
