package io.firstline.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A linear machine that keeps its classes as far apart as it can. LIBLINEAR learns it; it is kept
 * in half the size that LIBLINEAR gives it.
 */
final class Margins {

  private static final double COST = 1;
  private static final double TOLERANCE = 0.1;
  private static final int SEED = 20_261_101;

  /**
   * Examples times labels. Beyond it learning would take minutes, and with so many topics there are
   * few examples of each: the nearest ones then tell as much by themselves.
   */
  private static final long MOST = 6_000_000;

  private final int[] labels;
  private final int labelCount;
  private final float[] weights;

  /**
   * @param labels the labels that were learnt, in the order of the weights
   * @param weights label by label for the first dimension, then for the second
   */
  private Margins(int[] labels, int labelCount, float[] weights) {
    this.labels = labels;
    this.labelCount = labelCount;
    this.weights = weights;
  }

  static Margins train(List<Feature[]> rows, int[] labels, int labelCount, int dimensions) {
    if ((long) rows.size() * labelCount > MOST) {
      return new Margins(new int[0], labelCount, new float[0]);
    }
    Linear.disableDebugOutput();
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = dimensions;
    problem.x = rows.toArray(Feature[][]::new);
    problem.y = Arrays.stream(labels).asDoubleStream().toArray();
    Parameter parameter = new Parameter(SolverType.MCSVM_CS, COST, TOLERANCE);
    parameter.setRandom(new Random(SEED));
    Model model = Linear.train(problem, parameter);
    double[] learnt = model.getFeatureWeights();
    float[] weights = new float[learnt.length];
    for (int i = 0; i < learnt.length; i++) {
      weights[i] = (float) learnt[i];
    }
    return new Margins(model.getLabels(), labelCount, weights);
  }

  /** By label; -1 for one of which there was no example. */
  double[] scores(Feature[] vector) {
    double[] sums = new double[labels.length];
    for (Feature node : vector) {
      int row = (node.getIndex() - 1) * labels.length;
      for (int i = 0; i < labels.length; i++) {
        sums[i] += weights[row + i] * node.getValue();
      }
    }
    double[] scores = new double[labelCount];
    Arrays.fill(scores, -1);
    for (int i = 0; i < labels.length; i++) {
      scores[labels[i]] = sums[i];
    }
    return scores;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(labelCount);
    Stored.writeInts(out, labels);
    Stored.writeFloats(out, weights);
  }

  static Margins read(DataInput in) throws IOException {
    int labelCount = in.readInt();
    return new Margins(Stored.readInts(in), labelCount, Stored.readFloats(in));
  }
}
