package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firstline.language.encoder.Vectors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEncoderTests {

  private static final SentenceEncoder ENCODER = new SentenceEncoder(new Analyzers());

  private static double cosine(String one, String other) {
    return Vectors.dot(ENCODER.vector(one), ENCODER.vector(other));
  }

  @ParameterizedTest
  @CsvSource({
    "프린터에서 종이가 안 나와요, the printer does not print, the meeting room is taken",
    "비밀번호를 잊어버렸습니다, I forgot my password, the projector is too dark",
    "노트북 화면이 깜빡거려요, the laptop screen flickers, how do I share a calendar",
    "회의 중에 소리가 안 들려요, I hear no sound in the meeting, my account is locked"
  })
  void koreanLiesNearWhatItSaysInEnglish(String korean, String same, String other) {
    assertThat(cosine(korean, same)).isGreaterThan(cosine(korean, other) + .15);
  }

  @Test
  void koreanLiesNearOtherKoreanOfTheSameMeaning() {
    assertThat(cosine("인터넷이 너무 느려요", "웹페이지 여는 데 한참 걸립니다"))
        .isGreaterThan(cosine("인터넷이 너무 느려요", "점심 메뉴가 뭐예요"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vpn", "VPN이 안 돼요", "the network is slow", "프린터"})
  void vectorsHaveLengthOne(String text) {
    float[] vector = ENCODER.vector(text);

    assertThat(vector).hasSize(ENCODER.dimensions());
    assertThat(Vectors.dot(vector, vector)).isCloseTo(1, within(1e-3f));
  }

  @Test
  void sameTextGivesTheSameVector() {
    for (String text : List.of("the printer is out of paper", "화면이 안 켜져요", "help")) {
      assertThat(ENCODER.vector(text)).isEqualTo(ENCODER.vector(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "👍👍", "\u200b", "ㅋ"})
  void textThatSaysNothingBreaksNothing(String text) {
    assertThat(ENCODER.vector(text)).hasSize(ENCODER.dimensions()).doesNotContain(Float.NaN);
  }

  @Test
  void longTextIsRead() {
    assertThat(ENCODER.vector("the vpn fails again and again ".repeat(700)))
        .doesNotContain(Float.NaN);
    assertThat(ENCODER.vector("연결이 자꾸 끊겨요 ".repeat(2000))).doesNotContain(Float.NaN);
  }
}
