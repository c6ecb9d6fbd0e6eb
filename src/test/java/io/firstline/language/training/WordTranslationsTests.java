package io.firstline.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTranslationsTests {

  private static final List<List<String>> KOREAN =
      List.of(
          List.of("프린터", "고장"),
          List.of("프린터", "용지"),
          List.of("화면", "고장"),
          List.of("화면", "크기"),
          List.of("프린터", "고장"),
          List.of("화면", "용지"));

  private static final List<List<String>> ENGLISH =
      List.of(
          List.of("printer", "broken"),
          List.of("printer", "paper"),
          List.of("screen", "broken"),
          List.of("screen", "size"),
          List.of("printer", "broken"),
          List.of("screen", "paper"));

  @Test
  void wordsThatStandTogetherTranslateEachOther() {
    Map<String, List<WordTranslations.Translation>> learnt =
        WordTranslations.learn(KOREAN, ENGLISH);

    assertThat(learnt.get("프린터").getFirst().word()).isEqualTo("printer");
    assertThat(learnt.get("고장").getFirst().word()).isEqualTo("broken");
    assertThat(learnt.get("화면").getFirst().word()).isEqualTo("screen");
  }

  @Test
  void rareWordsAreLeftOut() {
    assertThat(WordTranslations.learn(KOREAN, ENGLISH)).doesNotContainKey("크기");
  }
}
