package io.firstline.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Turns what the {@link Voices} say into probabilities that come true: a conditional logit with a
 * handful of weights, fitted on texts that the voices had not learnt.
 */
final class Calibration {

  /** A text that the voices had not learnt, what they said of it, and what it is about. */
  record Trial(List<Voices.Said> said, int label) {}

  private static final int INPUTS = 15;
  private static final int ROUNDS = 150;
  private static final double STEP = 0.5;
  private static final double DECAY = 1e-4;

  /** Serve where there is nothing to fit them on. */
  private static final double[] UNFITTED = {4, 6, 4, 4, 2, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0};

  private final double[] weights;
  private final int outside;

  private Calibration(double[] weights, int outside) {
    this.weights = weights;
    this.outside = outside;
  }

  static Calibration fit(List<Trial> trials, int outside) {
    double[] weights = UNFITTED.clone();
    List<double[][]> inputs = trials.stream().map(trial -> inputs(trial.said(), outside)).toList();
    double[] squares = new double[INPUTS];
    for (int round = 0; round < ROUNDS && !trials.isEmpty(); round++) {
      double[] slope = slope(trials, inputs, weights);
      for (int i = 0; i < INPUTS; i++) {
        squares[i] += slope[i] * slope[i];
        weights[i] += STEP * slope[i] / (Math.sqrt(squares[i]) + 1e-9);
      }
    }
    return new Calibration(weights, outside);
  }

  private static double[] slope(List<Trial> trials, List<double[][]> allInputs, double[] weights) {
    double[] slope = new double[INPUTS];
    for (int at = 0; at < trials.size(); at++) {
      Trial trial = trials.get(at);
      double[][] inputs = allInputs.get(at);
      double[] p = softmax(inputs, weights);
      for (int label = 0; label < p.length; label++) {
        double miss = (label == trial.label() ? 1 : 0) - p[label];
        for (int i = 0; i < INPUTS; i++) {
          slope[i] += miss * inputs[label][i];
        }
      }
    }
    for (int i = 0; i < INPUTS; i++) {
      slope[i] = slope[i] / trials.size() - DECAY * weights[i];
    }
    return slope;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(outside);
    for (double weight : weights) {
      out.writeDouble(weight);
    }
  }

  static Calibration read(DataInput in) throws IOException {
    int outside = in.readInt();
    double[] weights = new double[INPUTS];
    for (int i = 0; i < INPUTS; i++) {
      weights[i] = in.readDouble();
    }
    return new Calibration(weights, outside);
  }

  /** By label; the last place is that of no topic at all. */
  double[] probabilities(List<Voices.Said> said) {
    return softmax(inputs(said, outside), weights);
  }

  private static double[][] inputs(List<Voices.Said> said, int outside) {
    double[][] inputs = new double[said.size()][INPUTS];
    double topScore = -1;
    double secondScore = -1;
    double topNearest = 0;
    double topMeant = 0;
    double topMiddle = 0;
    for (int label = 0; label < said.size(); label++) {
      if (label != outside) {
        double score = said.get(label).score();
        secondScore = Math.max(secondScore, Math.min(topScore, score));
        topScore = Math.max(topScore, score);
        topNearest = Math.max(topNearest, said.get(label).nearest());
        topMeant = Math.max(topMeant, said.get(label).meant());
        topMiddle = Math.max(topMiddle, said.get(label).meantByAll());
      }
    }
    for (int label = 0; label < said.size(); label++) {
      Voices.Said s = said.get(label);
      if (label == outside) {
        inputs[label][6] = 1;
        inputs[label][7] = s.score();
        inputs[label][8] = s.nearest();
        inputs[label][9] = topNearest;
        inputs[label][10] = s.meant();
        inputs[label][11] = topMeant;
        inputs[label][12] = topMiddle;
        inputs[label][13] = topScore;
        inputs[label][14] = topScore - secondScore;
      } else {
        inputs[label][0] = s.score();
        inputs[label][1] = s.nearest();
        inputs[label][2] = s.near();
        inputs[label][3] = s.meant();
        inputs[label][4] = s.meantBySome();
        inputs[label][5] = s.meantByAll();
      }
    }
    return inputs;
  }

  private static double[] softmax(double[][] inputs, double[] weights) {
    double[] p = new double[inputs.length];
    double top = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < p.length; label++) {
      for (int i = 0; i < INPUTS; i++) {
        p[label] += inputs[label][i] * weights[i];
      }
      top = Math.max(top, p[label]);
    }
    double sum = 0;
    for (int label = 0; label < p.length; label++) {
      p[label] = Math.exp(p[label] - top);
      sum += p[label];
    }
    for (int label = 0; label < p.length; label++) {
      p[label] /= sum;
    }
    return p;
  }
}
