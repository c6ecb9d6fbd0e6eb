package io.firstline.language.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The sentence transformer all-MiniLM-L6-v2 in eight bits: English text to a vector of {@value
 * #DIMENSIONS} numbers and length one. Thread-safe.
 */
public final class Transformer implements AutoCloseable {

  public static final int DIMENSIONS = 384;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final int BATCH = 32;

  /** Few questions are longer, and the cost grows with the length. */
  private static final int MOST_PIECES = 96;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;

  private Transformer(OrtSession session, WordPieces pieces) {
    this.session = session;
    this.pieces = pieces;
  }

  /**
   * Loads it from its jar.
   *
   * @param threads how many one call may use
   */
  public static Transformer load(int threads) {
    try (InputStream model = Transformer.class.getResourceAsStream(MODEL);
        InputStream tokenizer = Transformer.class.getResourceAsStream(WordPieces.FILE);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (model == null || tokenizer == null) {
        throw new IllegalStateException("The jar of the sentence transformer is missing.");
      }
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      OrtSession session =
          OrtEnvironment.getEnvironment().createSession(model.readAllBytes(), options);
      return new Transformer(session, WordPieces.read(tokenizer));
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("The sentence transformer cannot be loaded.", e);
    }
  }

  public float[] vector(String text) {
    return run(List.of(pieces.of(text, MOST_PIECES)))[0];
  }

  /** In the order of the texts; texts of like length share a batch. */
  public float[][] vectors(List<String> texts) {
    List<long[]> cut = texts.stream().map(text -> pieces.of(text, MOST_PIECES)).toList();
    int[] order =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> cut.get(i).length))
            .mapToInt(Integer::intValue)
            .toArray();
    float[][] vectors = new float[texts.size()][];
    for (int from = 0; from < order.length; from += BATCH) {
      int to = Math.min(order.length, from + BATCH);
      List<long[]> batch = new ArrayList<>();
      for (int i = from; i < to; i++) {
        batch.add(cut.get(order[i]));
      }
      float[][] found = run(batch);
      for (int i = from; i < to; i++) {
        vectors[order[i]] = found[i - from];
      }
    }
    return vectors;
  }

  private float[][] run(List<long[]> batch) {
    int length = batch.stream().mapToInt(row -> row.length).max().orElse(0);
    long[] numbers = new long[batch.size() * length];
    long[] mask = new long[numbers.length];
    for (int row = 0; row < batch.size(); row++) {
      long[] own = batch.get(row);
      System.arraycopy(own, 0, numbers, row * length, own.length);
      Arrays.fill(mask, row * length, row * length + own.length, 1);
    }
    long[] shape = {batch.size(), length};
    try (OnnxTensor ids = tensor(numbers, shape);
        OnnxTensor attention = tensor(mask, shape);
        OnnxTensor types = tensor(new long[numbers.length], shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
      return means((OnnxTensor) result.get(0), batch, length);
    } catch (OrtException e) {
      throw new IllegalStateException("The sentence transformer failed.", e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  /** A sentence is the mean of its pieces, as the model was trained. */
  private static float[][] means(OnnxTensor states, List<long[]> batch, int length) {
    FloatBuffer all = states.getFloatBuffer();
    float[][] vectors = new float[batch.size()][DIMENSIONS];
    for (int row = 0; row < vectors.length; row++) {
      for (int piece = 0; piece < batch.get(row).length; piece++) {
        int at = (row * length + piece) * DIMENSIONS;
        for (int d = 0; d < DIMENSIONS; d++) {
          vectors[row][d] += all.get(at + d);
        }
      }
      Vectors.normalize(vectors[row]);
    }
    return vectors;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
