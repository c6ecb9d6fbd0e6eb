package io.firstline.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.knowledge.KnowledgeBases;
import io.firstline.language.EncodedTexts;
import io.firstline.platform.persistence.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodedCacheTests {

  private static final String TEXT = "the tray is empty";

  @TempDir private Path data;

  @Test
  void startTakesOverWhatAnEarlierOneEncoded() {
    encode(started());

    EncodedTexts texts = started().next();
    texts.vector(TEXT);

    assertThat(texts.isRicher()).isFalse();
  }

  @Test
  void brokenFileIsAsGoodAsNone() throws IOException {
    encode(started());
    Path file = data.resolve("encoded").resolve("texts");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);

    EncodedTexts texts = started().next();
    texts.vector(TEXT);

    assertThat(texts.isRicher()).isTrue();
  }

  @Test
  void nothingIsKeptWithoutFolder() {
    EncodedCache cache = new EncodedCache(KnowledgeBases.encoder(), Optional.empty());

    encode(cache);

    assertThat(data).isEmptyDirectory();
  }

  private EncodedCache started() {
    return new EncodedCache(KnowledgeBases.encoder(), Optional.of(new DataFolder(data)));
  }

  private static void encode(EncodedCache cache) {
    EncodedTexts texts = cache.next();
    texts.vector(TEXT);
    cache.keep(texts);
  }
}
