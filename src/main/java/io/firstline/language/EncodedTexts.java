package io.firstline.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The vectors of the texts of one version of the content. A text is encoded once; what the version
 * before has encoded is taken over. Thread-safe.
 */
public final class EncodedTexts {

  /** Whoever answers this differently has other vectors for everything else too. */
  private static final String PROBE = "Who goes there?";

  private final SentenceEncoder encoder;
  private final Map<String, float[]> before;
  private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

  public EncodedTexts(SentenceEncoder encoder) {
    this(encoder, Map.of());
  }

  private EncodedTexts(SentenceEncoder encoder, Map<String, float[]> before) {
    this.encoder = encoder;
    this.before = before;
  }

  /** For the next version; texts that it does not ask for are forgotten with this one. */
  public EncodedTexts next() {
    return new EncodedTexts(encoder, vectors);
  }

  /** Whether anything was encoded that the version before had not. */
  public boolean isRicher() {
    return !before
        .keySet()
        .containsAll(vectors.keySet().stream().filter(SentenceEncoder::isDear).toList());
  }

  public float[] vector(String text) {
    return vectors.computeIfAbsent(SentenceEncoder.cut(text), this::takenOver);
  }

  private float[] takenOver(String text) {
    float[] known = before.get(text);
    return known == null ? encoder.encode(text) : known;
  }

  /** In the order of the texts. */
  public List<float[]> vectors(List<String> texts) {
    // One by one: in a batch, the eight bits of the transformer depend on the neighbours.
    return texts.parallelStream().map(this::vector).toList();
  }

  /** Only what was dear: the vectors of Korean texts are made in no time. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
    List<String> kept = vectors.keySet().stream().filter(SentenceEncoder::isDear).sorted().toList();
    out.writeInt(encoder.dimensions());
    write(encoder.encode(PROBE), out);
    out.writeInt(kept.size());
    for (String text : kept) {
      out.writeUTF(text);
      write(vector(text), out);
    }
    out.flush();
  }

  /**
   * What {@link #write} has written, as the version before.
   *
   * @throws IOException also when another encoder has made it
   */
  public static EncodedTexts read(InputStream from, SentenceEncoder encoder) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from));
    int dimensions = in.readInt();
    if (dimensions != encoder.dimensions()
        || !Arrays.equals(read(dimensions, in), encoder.encode(PROBE))) {
      throw new IOException("another encoder has made it");
    }
    EncodedTexts texts = new EncodedTexts(encoder);
    for (int left = in.readInt(); left > 0; left--) {
      texts.vectors.put(in.readUTF(), read(dimensions, in));
    }
    return texts;
  }

  private static void write(float[] vector, DataOutputStream out) throws IOException {
    for (float value : vector) {
      out.writeFloat(value);
    }
  }

  private static float[] read(int dimensions, DataInputStream in) throws IOException {
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = in.readFloat();
    }
    return vector;
  }
}
