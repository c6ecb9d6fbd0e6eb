package io.firstline.understanding;

import de.bwaldvogel.liblinear.Feature;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The voices that say what a text is about: a linear model that has weighed every feature, and the
 * nearest examples by wording and by meaning. None speaks in probabilities; {@link Calibration}
 * translates.
 */
final class Voices {

  private final Vectors vectors;
  private final Margins margins;
  private final Neighbours neighbours;
  private final Meanings meanings;

  private Voices(Vectors vectors, Margins margins, Neighbours neighbours, Meanings meanings) {
    this.vectors = vectors;
    this.margins = margins;
    this.neighbours = neighbours;
    this.meanings = meanings;
  }

  /**
   * What is said of one label.
   *
   * @param score of the linear model
   * @param nearest the cosine of the example nearest in wording; near: of the nearest two
   * @param meant the same by meaning; meantBySome: of the nearest two; meantByAll: of their middle
   */
  record Said(
      double score,
      double nearest,
      double near,
      double meant,
      double meantBySome,
      double meantByAll) {}

  static Voices train(List<Seen> texts, int[] labels, int labelCount) {
    Vectors vectors = Vectors.of(texts.stream().map(Seen::features).toList());
    List<Feature[]> wordings = new ArrayList<>();
    List<Feature[]> rows = new ArrayList<>();
    for (Seen text : texts) {
      Feature[] wording = vectors.vector(text.features());
      wordings.add(wording);
      rows.add(vectors.with(wording, text.meaning()));
    }
    int dimensions = vectors.size() + texts.getFirst().meaning().length;
    return new Voices(
        vectors,
        Margins.train(rows, labels, labelCount, dimensions),
        Neighbours.of(wordings, labels, vectors.size(), labelCount),
        Meanings.of(texts.stream().map(Seen::meaning).toList(), labels, labelCount));
  }

  boolean knows(String feature) {
    return vectors.has(feature);
  }

  List<Said> of(Seen text) {
    Feature[] wording = vectors.vector(text.features());
    double[] scores = margins.scores(vectors.with(wording, text.meaning()));
    double[][] nearest = neighbours.nearest(wording);
    Meanings.Near meant = meanings.of(text.meaning());
    List<Said> said = new ArrayList<>(scores.length);
    for (int label = 0; label < scores.length; label++) {
      said.add(
          new Said(
              scores[label],
              nearest[label][0],
              nearest[label][1],
              meant.nearest()[label],
              meant.near()[label],
              meant.middle()[label]));
    }
    return said;
  }

  void write(DataOutput out) throws IOException {
    vectors.write(out);
    margins.write(out);
    neighbours.write(out);
    meanings.write(out);
  }

  static Voices read(DataInput in) throws IOException {
    return new Voices(Vectors.read(in), Margins.read(in), Neighbours.read(in), Meanings.read(in));
  }
}
