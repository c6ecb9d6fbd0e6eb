package io.firstline.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTests {

  private static final Projection PROJECTION = new Projection(new float[][] {{1, 0, 0}, {0, 1, 0}});

  @TempDir private Path folder;

  private VectorFile written(Map<String, float[]> features) throws IOException {
    Path file = folder.resolve("vectors");
    try (OutputStream out = Files.newOutputStream(file)) {
      VectorFile.write(PROJECTION, features, out);
    }
    return VectorFile.map(file);
  }

  @Test
  void sumIsOfTheKnownFeaturesAndOfLengthOne() throws IOException {
    VectorFile file = written(Map.of("m=화면", new float[] {.3f, 0}, "m=깜빡", new float[] {0, .4f}));

    float[] sum = file.sum(List.of("m=화면", "m=깜빡", "m=모름"));

    assertThat(sum[0]).isCloseTo(.6f, within(.01f));
    assertThat(sum[1]).isCloseTo(.8f, within(.01f));
    assertThat(file.size()).isEqualTo(2);
  }

  @Test
  void nothingKnownIsAllZeros() throws IOException {
    assertThat(written(Map.of("m=a", new float[] {1, 1})).sum(List.of("m=b"))).containsOnly(0);
  }

  @Test
  void projectionComesBackAsWritten() throws IOException {
    assertThat(written(Map.of("m=a", new float[] {1, 1})).projection().rows())
        .isDeepEqualTo(PROJECTION.rows());
  }

  @Test
  void whatIsNoFileOfVectorsIsRefused() throws IOException {
    Path torn = folder.resolve("torn");
    written(Map.of("m=a", new float[] {1, 1}));
    byte[] whole = Files.readAllBytes(folder.resolve("vectors"));
    Files.write(torn, Arrays.copyOf(whole, whole.length - 1));
    Path text = Files.writeString(folder.resolve("text"), "no vectors at all, only words");

    assertThatThrownBy(() -> VectorFile.map(torn)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> VectorFile.map(text)).isInstanceOf(IOException.class);
  }
}
