package io.firstline.understanding;

import io.firstline.language.Bilingual;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One learnt version of the topics and signposts. */
final class TopicReader {

  private final TopicFeatures features;
  private final List<String> topics;
  private final @Nullable Voices voices;
  private final @Nullable Calibration calibration;
  private final Signposts signposts;

  TopicReader(
      TopicFeatures features,
      List<String> topics,
      @Nullable Voices voices,
      @Nullable Calibration calibration,
      Signposts signposts) {
    this.features = features;
    this.topics = topics;
    this.voices = voices;
    this.calibration = calibration;
    this.signposts = signposts;
  }

  /** What is in force before anything was learnt. */
  static TopicReader nothing(TopicFeatures features) {
    Signpost noDanger = new Signpost("danger", List.of(), Bilingual.same(""));
    return new TopicReader(features, List.of(), null, null, new Signposts(List.of(), noDanger));
  }

  TopicReader with(Signposts other) {
    return new TopicReader(features, topics, voices, calibration, other);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(topics.size());
    for (String topic : topics) {
      out.writeUTF(topic);
    }
    out.writeBoolean(voices != null && calibration != null);
    if (voices != null && calibration != null) {
      voices.write(out);
      calibration.write(out);
    }
  }

  static TopicReader read(DataInput in, TopicFeatures features, Signposts signposts)
      throws IOException {
    List<String> topics = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      topics.add(in.readUTF());
    }
    return in.readBoolean()
        ? new TopicReader(features, topics, Voices.read(in), Calibration.read(in), signposts)
        : new TopicReader(features, topics, null, null, signposts);
  }

  Signposts signposts() {
    return signposts;
  }

  /** Whether the word stands in an example of the topics. */
  boolean knows(String word) {
    return voices != null && voices.knows(features.ofWord(word));
  }

  TopicReading read(String repaired) {
    if (voices == null || calibration == null) {
      return new TopicReading(List.of(), 1);
    }
    double[] probabilities = calibration.probabilities(voices.of(features.of(repaired)));
    List<TopicCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      candidates.add(new TopicCandidate(topics.get(i), probabilities[i]));
    }
    candidates.sort(Comparator.comparingDouble(TopicCandidate::probability).reversed());
    return new TopicReading(List.copyOf(candidates), probabilities[topics.size()]);
  }
}
