package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordingsTests {

  private final Wordings wordings = Wordings.beside(WordingsTests.class, "wordings.tsv");

  @Test
  void anyWayOfAKindIsFoundInAnyCase() {
    assertThat("안녕하세요").containsPattern(wordings.of("greeting"));
    assertThat("Hello there").containsPattern(wordings.of("greeting"));
    assertThat("thanks, hello").doesNotContainPattern(wordings.of("greeting"));
  }

  @Test
  void kindThatTheListLacksIsNamedWithTheList() {
    assertThatThrownBy(() -> wordings.of("farewell"))
        .hasMessageContaining("wordings.tsv")
        .hasMessageContaining("farewell");
  }
}
