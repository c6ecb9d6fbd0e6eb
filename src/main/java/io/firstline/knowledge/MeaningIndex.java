package io.firstline.knowledge;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.VectorUtil;

/**
 * Where the units of the articles lie in the space of meanings. Every one is compared: what people
 * keep in order by hand stays small enough for that, and nothing near is missed.
 */
final class MeaningIndex {

  private static final int KINDS = Unit.Kind.values().length;

  private final List<Unit> units;
  private final byte[][] vectors;
  private final float[] scales;
  private final int articles;

  /**
   * @param vectors by unit, of length one or zero
   */
  MeaningIndex(List<Unit> units, List<float[]> vectors) {
    this.units = units;
    this.vectors = new byte[vectors.size()][];
    scales = new float[vectors.size()];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = scale(vectors.get(i));
      this.vectors[i] = bytes(vectors.get(i), scales[i]);
    }
    articles = units.isEmpty() ? 0 : units.getLast().article() + 1;
  }

  /** By article and kind, the unit that is nearest to a question. */
  Nearest nearest(float[] question) {
    float scale = scale(question);
    byte[] asked = bytes(question, scale);
    Nearest nearest = new Nearest(articles);
    for (int i = 0; i < vectors.length && scale > 0; i++) {
      nearest.see(units.get(i), i, scale * cosine(asked, i));
    }
    return nearest;
  }

  float cosine(float[] question, int unit) {
    float scale = scale(question);
    return scale * cosine(bytes(question, scale), unit);
  }

  private float cosine(byte[] asked, int unit) {
    return scales[unit] * VectorUtil.dotProduct(asked, vectors[unit]);
  }

  private static float scale(float[] vector) {
    float greatest = 0;
    for (float value : vector) {
      greatest = Math.max(greatest, Math.abs(value));
    }
    return greatest / Byte.MAX_VALUE;
  }

  private static byte[] bytes(float[] vector, float scale) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length && scale > 0; i++) {
      bytes[i] = (byte) Math.round(vector[i] / scale);
    }
    return bytes;
  }

  /** The best cosine by article and kind, never below 0. */
  static final class Nearest {

    private final float[] cosines;
    private final int[] found;

    private Nearest(int articles) {
      cosines = new float[articles * KINDS];
      found = new int[articles * KINDS];
      Arrays.fill(found, -1);
    }

    private void see(Unit unit, int number, float cosine) {
      int place = place(unit.article(), unit.kind());
      if (found[place] < 0 || cosine > cosines[place]) {
        found[place] = number;
        cosines[place] = Math.max(0, cosine);
      }
    }

    float cosine(int article, Unit.Kind kind) {
      return cosines[place(article, kind)];
    }

    /** The number of the unit, -1 where the article has none of this kind. */
    int unit(int article, Unit.Kind kind) {
      return found[place(article, kind)];
    }

    private static int place(int article, Unit.Kind kind) {
      return article * KINDS + kind.ordinal();
    }
  }
}
