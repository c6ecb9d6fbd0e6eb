package io.firstline.language.training;

import io.firstline.language.encoder.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns a vector for every feature, so that the sum of a text's features comes to lie where the
 * teacher puts its translation: nearer to that than to the other translations of the batch.
 */
final class Student {

  private static final Logger log = LoggerFactory.getLogger(Student.class);
  private static final int EPOCHS = 8;
  private static final int BATCH = 256;
  private static final float TEMPERATURE = .08f;

  /** Translations as alike as this are no wrong answers for one another. */
  private static final float SAME = .93f;

  private static final float PULL = 2;
  private static final float FIRST_STEP = .1f;
  private static final float LAST_STEP = .01f;
  private static final float FIRST_SQUARE = 1e-3f;

  private final float[] rarity;
  private final int dimensions;
  private final float[][] rows;
  private final float[] squares;

  Student(float[] rarity, int dimensions) {
    this.rarity = rarity;
    this.dimensions = dimensions;
    this.rows = new float[rarity.length][dimensions];
    this.squares = new float[rarity.length];
    Arrays.fill(squares, FIRST_SQUARE);
  }

  /** By feature: its vector, its rarity counted in. */
  float[][] learn(List<Lesson> lessons, long seed) {
    begin(lessons);
    int[] order = IntStream.range(0, lessons.size()).toArray();
    Random random = new Random(seed);
    int batches = (lessons.size() + BATCH - 1) / BATCH;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      double loss = 0;
      for (int batch = 0; batch < batches; batch++) {
        int from = batch * BATCH;
        int to = Math.min(order.length, from + BATCH);
        List<Lesson> part = Arrays.stream(order, from, to).mapToObj(lessons::get).toList();
        float done = (epoch + (float) batch / batches) / EPOCHS;
        loss += step(part, FIRST_STEP + (LAST_STEP - FIRST_STEP) * done);
      }
      log.info("epoch {} loss {}", epoch + 1, loss / batches);
    }
    for (int f = 0; f < rows.length; f++) {
      for (int i = 0; i < dimensions; i++) {
        rows[f][i] *= rarity[f];
      }
    }
    return rows;
  }

  /** Every feature begins where its texts lie, seen from the middle of all. */
  private void begin(List<Lesson> lessons) {
    float[] middle = new float[dimensions];
    lessons.forEach(lesson -> add(lesson.target(), 1f / lessons.size(), middle));
    for (Lesson lesson : lessons) {
      for (int f : lesson.features()) {
        add(lesson.target(), 1, rows[f]);
        add(middle, -1, rows[f]);
      }
    }
    for (float[] row : rows) {
      Vectors.normalize(row);
    }
  }

  private double step(List<Lesson> batch, float rate) {
    float[][] sums = new float[batch.size()][];
    float[][] slopes = new float[batch.size()][];
    double[] losses = new double[batch.size()];
    float[][] columns = columns(batch);
    IntStream.range(0, batch.size())
        .parallel()
        .forEach(
            i -> {
              sums[i] = sum(batch.get(i));
              slopes[i] = new float[dimensions];
              losses[i] = slope(batch, i, sums[i], columns, slopes[i]);
            });
    // Two halves of the features, each in the order of the batch: the result is always the same.
    IntStream.range(0, 2).parallel().forEach(half -> learn(batch, slopes, half, rate));
    return Arrays.stream(losses).sum() / batch.size();
  }

  private float[] sum(Lesson lesson) {
    float[] sum = new float[dimensions];
    for (int f : lesson.features()) {
      add(rows[f], rarity[f], sum);
    }
    return sum;
  }

  /**
   * The targets of a batch, number by number: so the products of one text with all run in a row.
   */
  private float[][] columns(List<Lesson> batch) {
    float[][] columns = new float[dimensions][batch.size()];
    for (int j = 0; j < batch.size(); j++) {
      for (int i = 0; i < dimensions; i++) {
        columns[i][j] = batch.get(j).target()[i];
      }
    }
    return columns;
  }

  private double slope(List<Lesson> batch, int own, float[] sum, float[][] columns, float[] slope) {
    float length = (float) Math.sqrt(Vectors.dot(sum, sum));
    if (length < 1e-6f) {
      return 0;
    }
    float[] vector = sum.clone();
    Vectors.normalize(vector);
    float[] target = batch.get(own).target();
    float[] likeness = products(vector, columns, batch.size());
    float[] alike = products(target, columns, batch.size());
    double total = 0;
    double[] shares = new double[batch.size()];
    for (int j = 0; j < shares.length; j++) {
      if (j == own || alike[j] <= SAME) {
        shares[j] = Math.exp((likeness[j] - 1) / TEMPERATURE);
        total += shares[j];
      }
    }
    for (int j = 0; j < shares.length; j++) {
      float weight = (float) (shares[j] / total) / TEMPERATURE;
      if (weight > 1e-5f) {
        add(batch.get(j).target(), weight, slope);
      }
    }
    add(target, -1 / TEMPERATURE - PULL, slope);
    float along = Vectors.dot(slope, vector);
    for (int i = 0; i < dimensions; i++) {
      slope[i] = (slope[i] - along * vector[i]) / length;
    }
    return -Math.log(shares[own] / total);
  }

  private static float[] products(float[] vector, float[][] columns, int count) {
    float[] products = new float[count];
    for (int i = 0; i < vector.length; i++) {
      add(columns[i], vector[i], products);
    }
    return products;
  }

  private void learn(List<Lesson> batch, float[][] slopes, int half, float rate) {
    for (int at = 0; at < batch.size(); at++) {
      float square = Vectors.dot(slopes[at], slopes[at]) / dimensions;
      for (int f : batch.get(at).features()) {
        if ((f & 1) == half && square > 0) {
          squares[f] += square * rarity[f] * rarity[f];
          add(slopes[at], -rate * rarity[f] / (float) Math.sqrt(squares[f]), rows[f]);
        }
      }
    }
  }

  private static void add(float[] what, float times, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
