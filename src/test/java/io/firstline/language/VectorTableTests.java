package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VectorTableTests {

  private final VectorTable table =
      new VectorTable(
          List.of(new float[] {1, 0, 0}, new float[] {0, .5f, .5f}, new float[] {0, 0, -1}));

  @Test
  void productsComeInTheOrderOfTheVectors() {
    assertThat(table.products(new float[] {2, 1, 3})).containsExactly(2, 2, -3);
  }

  @Test
  void vectorIsGivenBackAsItWas() {
    assertThat(table.get(1)).containsExactly(0, .5f, .5f);
    assertThat(table.size()).isEqualTo(3);
  }

  @Test
  void emptyTableHasNoProducts() {
    assertThat(new VectorTable(List.of()).products(new float[] {1})).isEmpty();
  }
}
