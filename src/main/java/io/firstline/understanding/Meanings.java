package io.firstline.understanding;

import io.firstline.language.VectorTable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.VectorUtil;

/** Finds for every label how near a meaning is to its examples and to the middle of them. */
final class Meanings {

  /** By label: the cosine of the nearest example, the mean of the nearest two, of the middle. */
  record Near(double[] nearest, double[] near, double[] middle) {}

  private final VectorTable examples;
  private final int[] labels;
  private final float[][] middles;

  private Meanings(VectorTable examples, int[] labels, float[][] middles) {
    this.examples = examples;
    this.labels = labels;
    this.middles = middles;
  }

  static Meanings of(List<float[]> examples, int[] labels, int labelCount) {
    return of(examples.toArray(float[][]::new), labels, labelCount);
  }

  private static Meanings of(float[][] examples, int[] labels, int labelCount) {
    int dimensions = examples.length == 0 ? 0 : examples[0].length;
    float[][] middles = new float[labelCount][dimensions];
    for (int i = 0; i < examples.length; i++) {
      VectorUtil.add(middles[labels[i]], examples[i]);
    }
    for (float[] middle : middles) {
      if (dimensions > 0 && VectorUtil.dotProduct(middle, middle) > 0) {
        VectorUtil.l2normalize(middle);
      }
    }
    return new Meanings(new VectorTable(List.of(examples)), labels, middles);
  }

  Near of(float[] meaning) {
    double[] nearest = new double[middles.length];
    double[] second = new double[middles.length];
    double[] middle = new double[middles.length];
    if (meaning.length > 0) {
      float[] cosines = examples.products(meaning);
      for (int i = 0; i < cosines.length; i++) {
        int label = labels[i];
        double cosine = cosines[i];
        if (cosine > nearest[label]) {
          second[label] = nearest[label];
          nearest[label] = cosine;
        } else if (cosine > second[label]) {
          second[label] = cosine;
        }
      }
      Arrays.setAll(middle, label -> VectorUtil.dotProduct(meaning, middles[label]));
    }
    double[] near = new double[middles.length];
    Arrays.setAll(near, label -> (nearest[label] + second[label]) / 2);
    return new Near(nearest, near, middle);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(middles.length);
    Stored.writeInts(out, labels);
    for (int i = 0; i < labels.length; i++) {
      Stored.writeFloats(out, examples.get(i));
    }
  }

  static Meanings read(DataInput in) throws IOException {
    int labelCount = in.readInt();
    int[] labels = Stored.readInts(in);
    float[][] examples = new float[labels.length][];
    for (int i = 0; i < labels.length; i++) {
      examples[i] = Stored.readFloats(in);
    }
    return of(examples, labels, labelCount);
  }
}
