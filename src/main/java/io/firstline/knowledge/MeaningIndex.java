package io.firstline.knowledge;

import io.firstline.language.VectorTable;
import java.util.Arrays;
import java.util.List;

/**
 * Where the units of the articles lie in the space of meanings. Every one is compared: what people
 * keep in order by hand stays small enough for that, and nothing near is missed.
 */
final class MeaningIndex {

  private static final int KINDS = Unit.Kind.values().length;

  private final List<Unit> units;
  private final VectorTable vectors;
  private final int articles;

  /**
   * @param vectors by unit, of length one or zero
   */
  MeaningIndex(List<Unit> units, List<float[]> vectors) {
    this.units = units;
    this.vectors = new VectorTable(vectors);
    articles = units.isEmpty() ? 0 : units.getLast().article() + 1;
  }

  Nearest nearest(float[] question) {
    return new Nearest(vectors.products(question));
  }

  /** How near the units are to a question. */
  final class Nearest {

    private final float[] cosines;
    private final int[] best = new int[articles * KINDS];

    private Nearest(float[] cosines) {
      this.cosines = cosines;
      Arrays.fill(best, -1);
      for (int unit = 0; unit < cosines.length; unit++) {
        int place = place(units.get(unit).article(), units.get(unit).kind());
        if (best[place] < 0 || cosines[unit] > cosines[best[place]]) {
          best[place] = unit;
        }
      }
    }

    /** Of the article's nearest unit of a kind; never below 0. */
    float cosine(int article, Unit.Kind kind) {
      int unit = unit(article, kind);
      return unit < 0 ? 0 : cosine(unit);
    }

    float cosine(int unit) {
      return Math.max(0, cosines[unit]);
    }

    /** The number of the nearest unit, -1 where the article has none of this kind. */
    int unit(int article, Unit.Kind kind) {
      return best[place(article, kind)];
    }

    private static int place(int article, Unit.Kind kind) {
      return article * KINDS + kind.ordinal();
    }
  }
}
