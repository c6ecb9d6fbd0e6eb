package io.firstline.understanding;

import de.bwaldvogel.liblinear.Feature;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The two voices that say what a text is about: a linear model that has weighed every feature, and
 * the nearest examples. Neither speaks in probabilities; {@link Calibration} translates.
 */
final class Voices {

  private final Vectors vectors;
  private final Margins margins;
  private final Neighbours neighbours;

  private Voices(Vectors vectors, Margins margins, Neighbours neighbours) {
    this.vectors = vectors;
    this.margins = margins;
    this.neighbours = neighbours;
  }

  /** What is said of one label: the model's score, the nearest example, the nearest two. */
  record Said(double score, double nearest, double near) {}

  static Voices train(List<? extends Collection<String>> texts, int[] labels, int labelCount) {
    Vectors vectors = Vectors.of(texts);
    List<Feature[]> rows = new ArrayList<>();
    texts.forEach(text -> rows.add(vectors.vector(text)));
    return new Voices(
        vectors,
        Margins.train(rows, labels, labelCount, vectors.size()),
        Neighbours.of(rows, labels, vectors.size(), labelCount));
  }

  List<Said> of(Collection<String> text) {
    Feature[] vector = vectors.vector(text);
    double[] scores = margins.scores(vector);
    double[][] nearest = neighbours.nearest(vector);
    List<Said> said = new ArrayList<>(scores.length);
    for (int label = 0; label < scores.length; label++) {
      said.add(new Said(scores[label], nearest[label][0], nearest[label][1]));
    }
    return said;
  }

  void write(DataOutput out) throws IOException {
    vectors.write(out);
    margins.write(out);
    neighbours.write(out);
  }

  static Voices read(DataInput in) throws IOException {
    return new Voices(Vectors.read(in), Margins.read(in), Neighbours.read(in));
  }
}
