package io.firstline.understanding;

import de.bwaldvogel.liblinear.Feature;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Finds for every label how near its nearest examples are. */
final class Neighbours {

  private static final int EXAMPLES = 2;

  private final int[][] texts;
  private final float[][] weights;
  private final int[] labels;
  private final int labelCount;

  private Neighbours(int[][] texts, float[][] weights, int[] labels, int labelCount) {
    this.texts = texts;
    this.weights = weights;
    this.labels = labels;
    this.labelCount = labelCount;
  }

  static Neighbours of(List<Feature[]> vectors, int[] labels, int dimensions, int labelCount) {
    int[] lengths = new int[dimensions + 1];
    vectors.forEach(vector -> Arrays.stream(vector).forEach(node -> lengths[node.getIndex()]++));
    int[][] texts = new int[dimensions + 1][];
    float[][] weights = new float[dimensions + 1][];
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
    return new Neighbours(texts, weights, labels, labelCount);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(labelCount);
    Stored.writeInts(out, labels);
    out.writeInt(texts.length);
    for (int i = 0; i < texts.length; i++) {
      Stored.writeInts(out, texts[i]);
      Stored.writeFloats(out, weights[i]);
    }
  }

  static Neighbours read(DataInput in) throws IOException {
    int labelCount = in.readInt();
    int[] labels = Stored.readInts(in);
    int dimensions = in.readInt();
    int[][] texts = new int[dimensions][];
    float[][] weights = new float[dimensions][];
    for (int i = 0; i < dimensions; i++) {
      texts[i] = Stored.readInts(in);
      weights[i] = Stored.readFloats(in);
    }
    return new Neighbours(texts, weights, labels, labelCount);
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
