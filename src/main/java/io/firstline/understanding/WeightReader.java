package io.firstline.understanding;

import de.bwaldvogel.liblinear.Feature;
import io.firstline.language.Language;
import io.firstline.language.TypingRepair;
import io.firstline.language.Wordings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the weight of a message as the examples that come with the product have taught it. */
final class WeightReader {

  private static final Wordings WORDINGS = Wordings.beside(WeightReader.class, "wording.tsv");

  /** By how much a reading has to be likelier than "nothing was said of it", in margins. */
  private static final double CLEAR = 0.3;

  private final WeightFeatures features;
  private final Vectors vectors;
  private final Margins impacts;
  private final Margins urgencies;

  private WeightReader(
      WeightFeatures features, Vectors vectors, Margins impacts, Margins urgencies) {
    this.features = features;
    this.vectors = vectors;
    this.impacts = impacts;
    this.urgencies = urgencies;
  }

  static WeightReader trained(WeightFeatures features, TypingRepair repair) {
    return trained(
        features,
        repair,
        Stream.of(Language.values()).map(Examples::ofWeights).flatMap(List::stream).toList());
  }

  static WeightReader trained(
      WeightFeatures features, TypingRepair repair, List<WeightExample> examples) {
    List<Seen> texts =
        examples.parallelStream().map(example -> seen(features, repair, example)).toList();
    Vectors vectors = Vectors.of(texts.stream().map(Seen::features).toList());
    List<Feature[]> rows = texts.stream().map(text -> vector(vectors, text)).toList();
    int dimensions = vectors.size() + texts.getFirst().meaning().length;
    CompletableFuture<Margins> impacts =
        CompletableFuture.supplyAsync(
            () ->
                Margins.train(
                    rows,
                    labels(examples, example -> example.impact().ordinal()),
                    Impact.values().length,
                    dimensions));
    Margins urgencies =
        Margins.train(
            rows,
            labels(examples, example -> example.urgency().ordinal()),
            Urgency.values().length,
            dimensions);
    return new WeightReader(features, vectors, impacts.join(), urgencies);
  }

  private static Seen seen(WeightFeatures features, TypingRepair repair, WeightExample example) {
    String text = repair.repair(example.text());
    return features.of(text, WORDINGS.in(text), example.later());
  }

  private static int[] labels(List<WeightExample> examples, ToIntFunction<WeightExample> label) {
    return examples.stream().mapToInt(label).toArray();
  }

  /** Reads a message that opens a conversation. */
  Weight read(String repaired) {
    return read(repaired, false, 0);
  }

  /** Reads one of a conversation under way: mostly answers, so only what is told clearly weighs. */
  Weight readLater(String repaired) {
    return read(repaired, true, CLEAR);
  }

  private Weight read(String repaired, boolean later, double lead) {
    Set<String> wordings = WORDINGS.in(repaired);
    Feature[] vector = vector(vectors, features.of(repaired, wordings, later));
    return new Weight(
        Impact.values()[leading(impacts.scores(vector), Impact.ONE.ordinal(), lead)],
        Urgency.values()[leading(urgencies.scores(vector), Urgency.NORMAL.ordinal(), lead)],
        wordings.contains("angry"));
  }

  private static Feature[] vector(Vectors vectors, Seen text) {
    return vectors.with(vectors.vector(text.features()), text.meaning());
  }

  private static int leading(double[] scores, int usual, double lead) {
    int highest =
        IntStream.range(0, scores.length)
            .reduce((best, other) -> scores[other] > scores[best] ? other : best)
            .orElseThrow();
    return scores[highest] - scores[usual] >= lead ? highest : usual;
  }

  void write(DataOutput out) throws IOException {
    vectors.write(out);
    impacts.write(out);
    urgencies.write(out);
  }

  static WeightReader read(DataInput in, WeightFeatures features) throws IOException {
    return new WeightReader(features, Vectors.read(in), Margins.read(in), Margins.read(in));
  }
}
