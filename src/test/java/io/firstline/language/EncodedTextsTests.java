package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EncodedTextsTests {

  private static final SentenceEncoder ENCODER = new SentenceEncoder(new Analyzers());
  private static final String ENGLISH = "the printer is out of paper";
  private static final String KOREAN = "프린터에 종이가 없어요";

  private final EncodedTexts texts = new EncodedTexts(ENCODER);

  @Test
  void vectorIsThatOfTheEncoder() {
    assertThat(texts.vector(ENGLISH)).isEqualTo(ENCODER.vector(ENGLISH));
    assertThat(texts.vector(KOREAN)).isEqualTo(ENCODER.vector(KOREAN));
  }

  @Test
  void nextVersionTakesOverWhatWasEncoded() {
    float[] known = texts.vector(ENGLISH);

    assertThat(texts.next().vector(ENGLISH)).isSameAs(known);
  }

  @Test
  void whatTheNextVersionDoesNotAskForIsForgotten() {
    float[] known = texts.vector(ENGLISH);

    assertThat(texts.next().next().vector(ENGLISH)).isNotSameAs(known).isEqualTo(known);
  }

  @Test
  void onlyNewEnglishMakesItRicher() {
    texts.vector(ENGLISH);
    EncodedTexts same = texts.next();
    same.vector(ENGLISH);
    same.vector(KOREAN);
    assertThat(same.isRicher()).isFalse();

    same.vector("no toner");

    assertThat(same.isRicher()).isTrue();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    float[] known = texts.vector(ENGLISH);

    EncodedTexts read = EncodedTexts.read(new ByteArrayInputStream(written()), ENCODER);

    assertThat(read.vector(ENGLISH)).isEqualTo(known);
    assertThat(read.next().isRicher()).isFalse();
  }

  @Test
  void vectorsOfAnotherEncoderAreRefused() throws IOException {
    texts.vector(ENGLISH);
    byte[] bytes = written();
    bytes[Integer.BYTES]++;

    assertThatIOException()
        .isThrownBy(() -> EncodedTexts.read(new ByteArrayInputStream(bytes), ENCODER));
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    texts.write(out);
    return out.toByteArray();
  }
}
