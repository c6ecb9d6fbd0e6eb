package io.firstline.conversation.turn;

import io.firstline.knowledge.Match;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.Understanding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a message is about, by two voices: the classifier, and the search, whose share grows with
 * how well its best passage fits. The likelihoods and {@code outOfScope} sum to 1.
 */
record TopicRanking(List<TopicCandidate> topics, double outOfScope) {

  /** How much of the likelihood a perfect passage may move. */
  private static final double SEARCH = 0.3;

  /** The likelihood of the likeliest topic. */
  double best() {
    return topics.isEmpty() ? 0 : topics.getFirst().probability();
  }

  /** The likelihood of a topic that is out goes to the others, in proportion. */
  TopicRanking without(String denied) {
    List<TopicCandidate> left = topics.stream().filter(t -> !t.topic().equals(denied)).toList();
    double sum = outOfScope + left.stream().mapToDouble(TopicCandidate::probability).sum();
    return sum <= 0
        ? this
        : new TopicRanking(
            left.stream().map(t -> new TopicCandidate(t.topic(), t.probability() / sum)).toList(),
            outOfScope / sum);
  }

  static TopicRanking of(Understanding meaning, List<Match> passages) {
    Map<String, Double> likelihood = new LinkedHashMap<>();
    meaning.topics().forEach(t -> likelihood.put(t.topic(), t.probability()));
    double outOfScope = meaning.outOfScope();
    if (!passages.isEmpty() && !likelihood.isEmpty()) {
      double weight = SEARCH * Math.clamp(passages.getFirst().score(), 0, 1);
      double mass = passages.stream().limit(3).mapToDouble(p -> p.score() * p.score()).sum();
      likelihood.replaceAll((_, p) -> p * (1 - weight));
      outOfScope *= 1 - weight;
      if (mass > 0) {
        for (Match passage : passages.subList(0, Math.min(3, passages.size()))) {
          double share = weight * passage.score() * passage.score() / mass;
          likelihood.merge(passage.article().id(), share, Double::sum);
        }
      } else {
        outOfScope += weight;
      }
    }
    return new TopicRanking(
        likelihood.entrySet().stream()
            .map(e -> new TopicCandidate(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparingDouble(TopicCandidate::probability)
                    .reversed()
                    .thenComparing(TopicCandidate::topic))
            .toList(),
        outOfScope);
  }
}
