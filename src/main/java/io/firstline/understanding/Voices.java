package io.firstline.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/**
 * The two voices that say what a text is about: a linear model that has weighed every feature, and
 * the nearest examples. Neither speaks in probabilities; {@link Calibration} translates.
 */
final class Voices {

  private static final double COST = 1;
  private static final double TOLERANCE = 0.1;
  private static final int SEED = 20_261_101;

  private final Vectors vectors;
  private final Model model;
  private final Neighbours neighbours;
  private final int labelCount;

  private Voices(Vectors vectors, Model model, Neighbours neighbours, int labelCount) {
    this.vectors = vectors;
    this.model = model;
    this.neighbours = neighbours;
    this.labelCount = labelCount;
  }

  /** What is said of one label: the model's score, the nearest example, the nearest two. */
  record Said(double score, double nearest, double near) {}

  static Voices train(List<? extends Collection<String>> texts, int[] labels, int labelCount) {
    Linear.disableDebugOutput();
    Vectors vectors = Vectors.of(texts);
    List<Feature[]> rows = new ArrayList<>();
    texts.forEach(text -> rows.add(vectors.vector(text)));
    Problem problem = new Problem();
    problem.l = rows.size();
    problem.n = vectors.size();
    problem.x = rows.toArray(Feature[][]::new);
    problem.y = Arrays.stream(labels).asDoubleStream().toArray();
    Parameter parameter = new Parameter(SolverType.MCSVM_CS, COST, TOLERANCE);
    parameter.setRandom(new Random(SEED));
    Model model = Linear.train(problem, parameter);
    return new Voices(
        vectors, model, new Neighbours(rows, labels, vectors.size(), labelCount), labelCount);
  }

  List<Said> of(Collection<String> text) {
    Feature[] vector = vectors.vector(text);
    double[] decisions = new double[Math.max(model.getNrClass(), 1)];
    Linear.predictValues(model, vector, decisions);
    double[] scores = new double[labelCount];
    // A label that this part of the examples does not have was never scored.
    Arrays.fill(scores, -1);
    for (int i = 0; i < model.getNrClass(); i++) {
      scores[model.getLabels()[i]] = decisions[i];
    }
    double[][] nearest = neighbours.nearest(vector);
    List<Said> said = new ArrayList<>(labelCount);
    for (int label = 0; label < labelCount; label++) {
      said.add(new Said(scores[label], nearest[label][0], nearest[label][1]));
    }
    return said;
  }
}
