package io.firstline.understanding;

import io.firstline.language.EncodedTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Learns the topics of a {@link TrainingSet}, and how far to trust what was learnt. */
final class TopicLearner {

  private static final int FOLDS = 3;

  /** A handful of weights asks for no more, and every fold is learnt anew. */
  private static final int ENOUGH_TRIALS = 3_000;

  /** Texts times labels: with a thousand topics, a few hundred texts say enough. */
  private static final long MOST_JUDGEMENTS = 400_000;

  private final TopicFeatures features;
  private final EncodedTexts encoded;

  TopicLearner(TopicFeatures features, EncodedTexts encoded) {
    this.features = features;
    this.encoded = encoded;
  }

  TopicReader learn(TrainingSet set) {
    List<String> topics =
        List.copyOf(new TreeSet<>(set.topics().stream().map(LabelledText::label).toList()));
    if (topics.isEmpty()) {
      return TopicReader.nothing(features).with(new Signposts(set.signposts(), set.danger()));
    }
    List<String> texts = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    Map<String, Integer> index = new HashMap<>();
    topics.forEach(topic -> index.put(topic, index.size()));
    for (LabelledText example : set.topics()) {
      texts.add(example.text());
      labels.add(index.getOrDefault(example.label(), 0));
    }
    for (LabelledText example : set.outOfScope()) {
      texts.add(example.text());
      labels.add(topics.size());
    }
    int[] labelled = labels.stream().mapToInt(Integer::intValue).toArray();
    List<Seen> seen = features.ofRaw(texts, encoded);
    Voices voices = Voices.train(seen, labelled, topics.size() + 1);
    Calibration calibration =
        set.trials().isEmpty()
            ? calibrate(seen, labelled, topics.size())
            : calibrate(voices, set.trials(), index);
    return new TopicReader(
        features, topics, voices, calibration, new Signposts(set.signposts(), set.danger()));
  }

  private Calibration calibrate(
      Voices voices, List<LabelledText> trials, Map<String, Integer> topics) {
    List<Seen> seen = features.ofRaw(trials.stream().map(LabelledText::text).toList(), encoded);
    return Calibration.fit(
        IntStream.range(0, seen.size())
            .mapToObj(
                i ->
                    new Calibration.Trial(
                        voices.of(seen.get(i)),
                        topics.getOrDefault(trials.get(i).label(), topics.size())))
            .toList(),
        topics.size());
  }

  /** A text is judged by voices that learnt from the other folds only; each, or enough of many. */
  private static Calibration calibrate(List<Seen> texts, int[] labels, int outside) {
    int[] folds = folds(labels, outside);
    int judged = Math.clamp(Math.ceilDiv(ENOUGH_TRIALS * FOLDS, labels.length), 1, FOLDS);
    List<Calibration.Trial> trials =
        IntStream.range(0, judged)
            .parallel()
            .mapToObj(fold -> trials(texts, labels, outside, folds, fold))
            .flatMap(List::stream)
            .toList();
    return Calibration.fit(trials, outside);
  }

  private static List<Calibration.Trial> trials(
      List<Seen> texts, int[] labels, int outside, int[] folds, int fold) {
    int[] learnt = IntStream.range(0, labels.length).filter(i -> folds[i] != fold).toArray();
    if (learnt.length == 0 || learnt.length == labels.length) {
      return List.of();
    }
    Voices voices =
        Voices.train(
            IntStream.of(learnt).mapToObj(texts::get).toList(),
            IntStream.of(learnt).map(i -> labels[i]).toArray(),
            outside + 1);
    int[] held = IntStream.range(0, labels.length).filter(i -> folds[i] == fold).toArray();
    int step = (int) Math.ceilDiv((long) held.length * (outside + 1), MOST_JUDGEMENTS);
    List<Calibration.Trial> trials = new ArrayList<>();
    for (int i = 0; i < held.length; i += step) {
      trials.add(new Calibration.Trial(voices.of(texts.get(held[i])), labels[held[i]]));
    }
    return trials;
  }

  /** Dealt out like cards, label by label, so that every fold has some of each. */
  private static int[] folds(int[] labels, int outside) {
    int[] next = new int[outside + 1];
    int[] folds = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      folds[i] = next[labels[i]]++ % FOLDS;
    }
    return folds;
  }
}
