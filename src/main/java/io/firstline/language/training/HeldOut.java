package io.firstline.language.training;

import io.firstline.language.encoder.Vectors;
import java.util.List;
import java.util.stream.IntStream;

/** How often a Korean sentence lies nearest to its own translation, among so many others. */
record HeldOut(List<float[]> korean, List<float[]> english) {

  /** Taken from all over the file, as neighbours come from one article and say nearly the same. */
  double accuracy(int questions, int answers) {
    int[] among = spread(answers, english.size());
    int[] asked = IntStream.of(spread(questions, among.length)).map(i -> among[i]).toArray();
    long right =
        IntStream.of(asked).parallel().filter(i -> nearest(korean.get(i), among) == i).count();
    return (double) right / asked.length;
  }

  private static int[] spread(int count, int size) {
    int most = Math.min(count, size);
    return IntStream.range(0, most).map(i -> (int) ((long) i * size / most)).toArray();
  }

  private int nearest(float[] vector, int[] among) {
    int best = -1;
    float most = Float.NEGATIVE_INFINITY;
    for (int j : among) {
      float cosine = Vectors.dot(vector, english.get(j));
      if (cosine > most) {
        most = cosine;
        best = j;
      }
    }
    return best;
  }
}
