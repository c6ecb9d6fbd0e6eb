package io.firstline.language.training;

import io.firstline.language.encoder.Transformer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the transformer says of English texts; minutes of work, so it is kept in a file. */
final class TeacherVectors {

  private static final Logger log = LoggerFactory.getLogger(TeacherVectors.class);
  private static final int PORTION = 2_048;

  private final Map<String, float[]> vectors;

  private TeacherVectors(Map<String, float[]> vectors) {
    this.vectors = vectors;
  }

  static TeacherVectors of(List<String> texts, Path kept) throws IOException {
    Map<String, float[]> vectors = Files.exists(kept) ? load(kept) : new HashMap<>();
    List<String> missing =
        texts.stream().distinct().filter(text -> !vectors.containsKey(text)).toList();
    if (!missing.isEmpty()) {
      vectors.putAll(ask(missing));
      keep(vectors, kept);
    }
    return new TeacherVectors(vectors);
  }

  float[] of(String text) {
    float[] vector = vectors.get(text);
    if (vector == null) {
      throw new IllegalArgumentException("The teacher was not asked about this text.");
    }
    return vector;
  }

  private static Map<String, float[]> ask(List<String> texts) {
    Map<String, float[]> found = HashMap.newHashMap(texts.size());
    List<List<String>> portions = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += PORTION) {
      portions.add(texts.subList(from, Math.min(texts.size(), from + PORTION)));
    }
    AtomicInteger done = new AtomicInteger();
    try (Transformer teacher = Transformer.load(1)) {
      List<float[][]> answers =
          portions.parallelStream()
              .map(
                  portion -> {
                    float[][] answer = teacher.vectors(portion);
                    log.info("teacher {} of {}", done.incrementAndGet() * PORTION, texts.size());
                    return answer;
                  })
              .toList();
      IntStream.range(0, texts.size())
          .forEach(i -> found.put(texts.get(i), answers.get(i / PORTION)[i % PORTION]));
    }
    return found;
  }

  private static Map<String, float[]> load(Path kept) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(kept), 1 << 20))) {
      int size = in.readInt();
      Map<String, float[]> vectors = HashMap.newHashMap(size);
      byte[] bytes = new byte[Transformer.DIMENSIONS * Float.BYTES];
      for (int i = 0; i < size; i++) {
        String text = in.readUTF();
        in.readFully(bytes);
        float[] vector = new float[Transformer.DIMENSIONS];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        vectors.put(text, vector);
      }
      return vectors;
    }
  }

  private static void keep(Map<String, float[]> vectors, Path kept) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(kept), 1 << 20))) {
      out.writeInt(vectors.size());
      ByteBuffer bytes = ByteBuffer.allocate(Transformer.DIMENSIONS * Float.BYTES);
      for (Map.Entry<String, float[]> vector : vectors.entrySet()) {
        out.writeUTF(vector.getKey());
        bytes.asFloatBuffer().put(vector.getValue());
        out.write(bytes.array());
      }
    }
  }
}
