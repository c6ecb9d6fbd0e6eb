package io.firstline.evaluation;

import io.firstline.evaluation.UtteranceFigures.Share;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well the classifier does on a labelled file.
 *
 * @param forced in-scope texts whose likeliest topic is right
 * @param threshold the confidence below which a text counts as out of scope, chosen on other texts
 * @param accepted in-scope texts that are right and above the threshold
 * @param auroc how often an in-scope text is surer than one out of scope
 * @param seconds of learning
 * @param perSecond texts read in a second, one after the other
 */
public record IntentFigures(
    Share forced,
    double threshold,
    Share accepted,
    Share outOfScopeRecall,
    Share outOfScopePrecision,
    double auroc,
    double seconds,
    double perSecond,
    double p50Millis,
    double p99Millis) {

  /** A text that was read. */
  record Judged(boolean inScope, boolean right, double confidence) {}

  static IntentFigures of(List<Judged> tested, double threshold, double seconds, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    double total = nanos.stream().mapToLong(Long::longValue).sum() / 1e9;
    long inScope = count(tested, Judged::inScope);
    long refused = count(tested, j -> j.confidence() < threshold);
    long rightlyRefused = count(tested, j -> !j.inScope() && j.confidence() < threshold);
    Predicate<Judged> right = j -> j.inScope() && j.right();
    return new IntentFigures(
        share(count(tested, right), inScope),
        threshold,
        share(count(tested, right.and(j -> j.confidence() >= threshold)), inScope),
        share(rightlyRefused, tested.size() - inScope),
        share(rightlyRefused, refused),
        auroc(tested),
        seconds,
        nanos.size() / total,
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get((int) (sorted.size() * .99)) / 1e6);
  }

  /** Where right acceptance and right refusal, as shares, are most together. */
  static double threshold(List<Judged> dev) {
    long inScope = count(dev, Judged::inScope);
    long outside = dev.size() - inScope;
    if (outside == 0) {
      return 0;
    }
    List<Judged> sorted =
        dev.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    double accepted = (double) count(dev, j -> j.inScope() && j.right()) / inScope;
    double refused = 0;
    double most = accepted;
    double best = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Judged judged = sorted.get(i);
      accepted -= judged.inScope() && judged.right() ? 1.0 / inScope : 0;
      refused += judged.inScope() ? 0 : 1.0 / outside;
      if (accepted + refused > most) {
        most = accepted + refused;
        double next = i + 1 < sorted.size() ? sorted.get(i + 1).confidence() : 1;
        best = (judged.confidence() + next) / 2;
      }
    }
    return best;
  }

  private static double auroc(List<Judged> tested) {
    List<Judged> sorted =
        tested.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    long outside = 0;
    double below = 0;
    for (Judged judged : sorted) {
      if (judged.inScope()) {
        below += outside;
      } else {
        outside++;
      }
    }
    long inScope = tested.size() - outside;
    return inScope == 0 || outside == 0 ? Double.NaN : below / inScope / outside;
  }

  private static Share share(long count, long of) {
    return new Share((int) count, (int) of);
  }

  private static long count(List<Judged> all, Predicate<Judged> counted) {
    return all.stream().filter(counted).count();
  }
}
