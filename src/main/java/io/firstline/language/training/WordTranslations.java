package io.firstline.language.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns from pairs of sentences which word stands for which: IBM model 1, after Brown and others
 * 1993, by expectation and maximisation.
 */
final class WordTranslations {

  private static final int ROUNDS = 5;
  private static final int LEAST_OFTEN = 3;
  private static final double LEAST_LIKELY = .05;
  private static final int MOST_TRANSLATIONS = 4;

  /** Stands in every Korean sentence, for the English words that nothing there stands for. */
  private static final String NOTHING = "";

  record Translation(String word, double likelihood) {}

  private WordTranslations() {}

  static Map<String, List<Translation>> learn(
      List<List<String>> korean, List<List<String>> english) {
    Map<String, Integer> sources = new HashMap<>();
    Map<String, Integer> targets = new HashMap<>();
    List<String> sourceNames = new ArrayList<>();
    List<String> targetNames = new ArrayList<>();
    int[][] froms = numbers(korean, sources, sourceNames, true);
    int[][] tos = numbers(english, targets, targetNames, false);
    long[] links =
        IntStream.range(0, froms.length)
            .boxed()
            .flatMapToLong(
                i ->
                    Arrays.stream(froms[i])
                        .asLongStream()
                        .flatMap(from -> Arrays.stream(tos[i]).mapToLong(to -> from << 32 | to)))
            .toArray();
    long[] distinct = links.clone();
    Arrays.parallelSort(distinct);
    distinct = Arrays.stream(distinct).distinct().toArray();
    long[] sorted = distinct;
    int[] places = new int[links.length];
    IntStream.range(0, links.length)
        .parallel()
        .forEach(i -> places[i] = Arrays.binarySearch(sorted, links[i]));
    float[] likelihood = new float[distinct.length];
    Arrays.fill(likelihood, 1f / Math.max(1, targetNames.size()));
    for (int round = 0; round < ROUNDS; round++) {
      likelihood = round(froms, tos, places, sorted, likelihood, sourceNames.size());
    }
    return best(sorted, likelihood, sourceNames, targetNames);
  }

  private static int[][] numbers(
      List<List<String>> texts, Map<String, Integer> numbers, List<String> names, boolean nothing) {
    Map<String, Integer> often = new HashMap<>();
    texts.forEach(text -> new HashSet<>(text).forEach(word -> often.merge(word, 1, Integer::sum)));
    if (nothing) {
      numbers.put(NOTHING, 0);
      names.add(NOTHING);
    }
    int[][] rows = new int[texts.size()][];
    for (int i = 0; i < rows.length; i++) {
      IntStream.Builder row = IntStream.builder();
      if (nothing) {
        row.add(0);
      }
      for (String word : texts.get(i)) {
        if (often.getOrDefault(word, 0) >= LEAST_OFTEN) {
          row.add(
              numbers.computeIfAbsent(
                  word,
                  name -> {
                    names.add(name);
                    return names.size() - 1;
                  }));
        }
      }
      rows[i] = row.build().toArray();
    }
    return rows;
  }

  private static float[] round(
      int[][] froms, int[][] tos, int[] places, long[] links, float[] likelihood, int sources) {
    double[] counts = new double[links.length];
    double[] totals = new double[sources];
    int at = 0;
    for (int i = 0; i < froms.length; i++) {
      int width = tos[i].length;
      for (int to = 0; to < width; to++) {
        double sum = 0;
        for (int from = 0; from < froms[i].length; from++) {
          sum += likelihood[places[at + from * width + to]];
        }
        for (int from = 0; from < froms[i].length; from++) {
          int link = places[at + from * width + to];
          double share = likelihood[link] / sum;
          counts[link] += share;
          totals[froms[i][from]] += share;
        }
      }
      at += froms[i].length * width;
    }
    float[] next = new float[links.length];
    for (int link = 0; link < links.length; link++) {
      next[link] = (float) (counts[link] / totals[(int) (links[link] >>> 32)]);
    }
    return next;
  }

  private static Map<String, List<Translation>> best(
      long[] links, float[] likelihood, List<String> sources, List<String> targets) {
    Map<String, List<Translation>> found = new TreeMap<>();
    for (int link = 0; link < links.length; link++) {
      String from = sources.get((int) (links[link] >>> 32));
      if (likelihood[link] > LEAST_LIKELY && !from.equals(NOTHING)) {
        found
            .computeIfAbsent(from, _ -> new ArrayList<>())
            .add(new Translation(targets.get((int) links[link]), likelihood[link]));
      }
    }
    found.replaceAll(
        (word, all) ->
            all.stream()
                .sorted(
                    Comparator.comparingDouble(Translation::likelihood)
                        .reversed()
                        .thenComparing(Translation::word))
                .limit(MOST_TRANSLATIONS)
                .toList());
    return found;
  }
}
