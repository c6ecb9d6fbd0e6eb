package io.firstline.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KoreanFeaturesTests {

  private final KoreanFeatures features = new KoreanFeatures(text -> List.of(text.split(" ")));

  @Test
  void morphemesPairsWordsAndLettersAreFeatures() {
    assertThat(features.of("VPN 끊김!"))
        .contains("m=vpn", "mm=vpn_끊김!", "w=vpn", "c=<끊", "c=끊김", "c=<끊김>");
  }

  @Test
  void eachFeatureCountsOnce() {
    assertThat(features.of("또 또 또")).doesNotHaveDuplicates().contains("m=또", "c=<또>");
  }

  @Test
  void lettersOfAnyWidthAreTheSame() {
    assertThat(features.of("ＶＰＮ")).isEqualTo(features.of("vpn"));
  }

  @Test
  void emptyTextHasNone() {
    assertThat(new KoreanFeatures(_ -> List.of()).of("  ")).isEmpty();
  }
}
