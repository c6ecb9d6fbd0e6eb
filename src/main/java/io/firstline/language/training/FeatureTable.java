package io.firstline.language.training;

import io.firstline.language.encoder.KoreanFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The features that get a vector, chosen by how many texts have them, and how rare each is. */
final class FeatureTable {

  private final List<String> kept;
  private final float[] rarity;
  private final int[][] texts;

  private FeatureTable(List<String> kept, float[] rarity, int[][] texts) {
    this.kept = kept;
    this.rarity = rarity;
    this.texts = texts;
  }

  static FeatureTable of(List<String> texts, KoreanFeatures features, int most) {
    List<Set<String>> all = texts.parallelStream().map(features::of).toList();
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>();
    int[][] rows = new int[texts.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          all.get(i).stream()
              .mapToInt(
                  feature ->
                      numbers.computeIfAbsent(
                          feature,
                          name -> {
                            names.add(name);
                            return names.size() - 1;
                          }))
              .toArray();
    }
    int[] frequency = new int[names.size()];
    Arrays.stream(rows).forEach(row -> Arrays.stream(row).forEach(f -> frequency[f]++));
    int[] chosen =
        IntStream.range(0, names.size())
            .filter(f -> frequency[f] >= (isWord(names.get(f)) ? 2 : 3))
            .boxed()
            .sorted(Comparator.comparingDouble(f -> -frequency[f] * worth(names.get(f))))
            .limit(most)
            .mapToInt(Integer::intValue)
            .toArray();
    int[] place = new int[names.size()];
    Arrays.fill(place, -1);
    IntStream.range(0, chosen.length).forEach(i -> place[chosen[i]] = i);
    float[] rarity = new float[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      rarity[i] = (float) (Math.log(1 + (double) rows.length / frequency[chosen[i]]) / 8);
    }
    int[][] placed =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row).map(f -> place[f]).filter(f -> f >= 0).toArray())
            .toArray(int[][]::new);
    return new FeatureTable(Arrays.stream(chosen).mapToObj(names::get).toList(), rarity, placed);
  }

  private static boolean isWord(String feature) {
    return feature.startsWith("m=") || feature.startsWith("w=");
  }

  /** Words before letters: of letters, pairs say most for their number. */
  private static double worth(String feature) {
    return isWord(feature) ? 4 : feature.startsWith("c=") && feature.length() == 4 ? 1.5 : 1;
  }

  List<String> names() {
    return kept;
  }

  float[] rarity() {
    return rarity;
  }

  /** The features of a text, by its place in the list. */
  int[] of(int text) {
    return texts[text];
  }
}
