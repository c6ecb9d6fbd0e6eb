package io.firstline.language;

import io.firstline.language.encoder.KoreanFeatures;
import io.firstline.language.encoder.Projection;
import io.firstline.language.encoder.Transformer;
import io.firstline.language.encoder.VectorFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/**
 * Puts sentences of both languages into one space of vectors, in which near means alike.
 * Thread-safe.
 */
@Component
public final class SentenceEncoder {

  private static final String FILE = "korean-encoder.bin";
  private static final int LONGEST = 1_000;

  private final KoreanFeatures features;
  private final VectorFile korean;
  private final Projection projection;
  private final Transformer english = Transformer.load(1);
  private final Latest<float[]> latest = new Latest<>(this::encode);

  public SentenceEncoder(Analyzers analyzers) {
    features = new KoreanFeatures(text -> analyzers.terms(Language.KO, text));
    try {
      korean = open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    projection = korean.projection();
  }

  public int dimensions() {
    return korean.dimensions();
  }

  /** Whether it is among the Korean words that people use, which a dictionary does not tell. */
  boolean knows(String morpheme) {
    return korean.has(KoreanFeatures.ofMorpheme(morpheme));
  }

  /** Of length one; zeros for a text of which nothing is known. */
  public float[] vector(String text) {
    return latest.of(text);
  }

  float[] encode(String text) {
    String cut = cut(text);
    return Language.byScript(cut) == Language.KO
        ? korean.sum(features.of(cut))
        : projection.of(english.vector(cut));
  }

  /** As much of a text as counts. */
  static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** Whether encoding it takes the transformer's time. */
  static boolean isDear(String text) {
    return Language.byScript(text) == Language.EN;
  }

  /** Where it lies on disk; from inside a jar a copy, which is gone as soon as it is mapped. */
  private static VectorFile open() throws IOException {
    URL url = SentenceEncoder.class.getResource(FILE);
    if (url == null) {
      throw new IllegalStateException("The file '" + FILE + "' is missing in the jar.");
    }
    if (url.getProtocol().equals("file")) {
      return VectorFile.map(path(url));
    }
    Path copy = Files.createTempFile("korean-encoder", ".bin");
    try (InputStream in = url.openStream()) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return VectorFile.map(copy);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static Path path(URL url) throws IOException {
    try {
      return Path.of(new URI(url.toString()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
