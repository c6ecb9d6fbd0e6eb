package io.firstline.understanding;

import de.bwaldvogel.liblinear.Feature;
import java.util.Arrays;
import java.util.List;

/** Finds for every label how near its nearest examples are. */
final class Neighbours {

  private static final int EXAMPLES = 2;

  private final int[][] texts;
  private final float[][] weights;
  private final int[] labels;
  private final int labelCount;

  Neighbours(List<Feature[]> vectors, int[] labels, int dimensions, int labelCount) {
    int[] lengths = new int[dimensions + 1];
    vectors.forEach(vector -> Arrays.stream(vector).forEach(node -> lengths[node.getIndex()]++));
    this.texts = new int[dimensions + 1][];
    this.weights = new float[dimensions + 1][];
    for (int i = 0; i <= dimensions; i++) {
      texts[i] = new int[lengths[i]];
      weights[i] = new float[lengths[i]];
    }
    int[] filled = new int[dimensions + 1];
    for (int text = 0; text < vectors.size(); text++) {
      for (Feature node : vectors.get(text)) {
        int at = filled[node.getIndex()]++;
        texts[node.getIndex()][at] = text;
        weights[node.getIndex()][at] = (float) node.getValue();
      }
    }
    this.labels = labels;
    this.labelCount = labelCount;
  }

  /** By label: the cosine of the nearest example and the mean of the nearest two. */
  double[][] nearest(Feature[] vector) {
    float[] cosines = new float[labels.length];
    for (Feature node : vector) {
      int[] in = texts[node.getIndex()];
      float[] weight = weights[node.getIndex()];
      float value = (float) node.getValue();
      for (int i = 0; i < in.length; i++) {
        cosines[in[i]] += value * weight[i];
      }
    }
    double[][] nearest = new double[labelCount][EXAMPLES];
    for (int text = 0; text < cosines.length; text++) {
      double[] best = nearest[labels[text]];
      if (cosines[text] > best[0]) {
        best[1] = best[0];
        best[0] = cosines[text];
      } else if (cosines[text] > best[1]) {
        best[1] = cosines[text];
      }
    }
    for (double[] best : nearest) {
      best[1] = (best[0] + best[1]) / 2;
    }
    return nearest;
  }
}
