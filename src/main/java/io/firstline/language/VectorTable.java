package io.firstline.language;

import java.util.List;

/**
 * Vectors that are compared with another one, all at once. They are kept number by number, so that
 * the processor multiplies many in one step; that is ten times as fast as one vector after the
 * other.
 */
public final class VectorTable {

  private final float[][] columns;
  private final int size;

  /**
   * @param vectors all of the same length
   */
  public VectorTable(List<float[]> vectors) {
    size = vectors.size();
    columns = new float[size == 0 ? 0 : vectors.getFirst().length][size];
    for (int i = 0; i < size; i++) {
      float[] vector = vectors.get(i);
      for (int d = 0; d < vector.length; d++) {
        columns[d][i] = vector[d];
      }
    }
  }

  public int size() {
    return size;
  }

  public float[] get(int number) {
    float[] vector = new float[columns.length];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = columns[d][number];
    }
    return vector;
  }

  /** The product of each with another vector: the cosine, where both have length one. */
  public float[] products(float[] vector) {
    float[] products = new float[size];
    for (int d = 0; d < columns.length; d++) {
      add(columns[d], vector[d], products);
    }
    return products;
  }

  private static void add(float[] column, float times, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * column[i];
    }
  }
}
