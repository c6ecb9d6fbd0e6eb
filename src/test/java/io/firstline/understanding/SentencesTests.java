package io.firstline.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentencesTests {

  private final Sentences sentences = new Sentences();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "문서가 안 열려요|권한이 없다고 나와요|어제는 됐어요",
        "모니터가 깜빡입니다.|선을 바꿔도 같습니다.",
        "급해요ㅠㅠ|지금 회의 들어가야 해요",
        "요금제 변경 요청 드립니다|다음 주부터 필요해요",
        "화면을 껐다 켰는데도 그래요|어떻게 하죠?",
        "The file won't open.|It says version 1.2.3 is needed.",
        "My screen flickers!|What can I do?"
      })
  void sentencesAreToldApart(String text) {
    List<String> expected = List.of(text.split("\\|"));

    assertThat(sentences.of(String.join(" ", expected))).isEqualTo(expected);
  }

  @Test
  void learningTakesNoTimeToSpeakOf() {
    long start = System.nanoTime();
    new Sentences().of("네");

    assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
  }
}
