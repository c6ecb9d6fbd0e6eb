package io.firstline.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns features into vectors of length one, rare features weighing more. */
final class Vectors {

  /** How much the meaning counts beside the wording, both of length one. */
  private static final double MEANING = 2;

  private record Dimension(int index, double weight) {}

  private final Map<String, Dimension> dimensions;

  private Vectors(Map<String, Dimension> dimensions) {
    this.dimensions = dimensions;
  }

  static Vectors of(List<? extends Collection<String>> texts) {
    Map<String, Integer> frequency = new HashMap<>();
    texts.forEach(text -> text.forEach(feature -> frequency.merge(feature, 1, Integer::sum)));
    Map<String, Dimension> dimensions = new HashMap<>();
    // In the order of the texts, not of the hash table, so that learning twice gives the same.
    for (Collection<String> text : texts) {
      for (String feature : text) {
        int count = frequency.getOrDefault(feature, 0);
        if (!dimensions.containsKey(feature) && (count > 1 || isWhole(feature))) {
          double rarity = Math.log((1.0 + texts.size()) / (1.0 + count)) + 1;
          dimensions.put(feature, new Dimension(dimensions.size() + 1, rarity * share(feature)));
        }
      }
    }
    return new Vectors(dimensions);
  }

  /**
   * Pieces of words are many and say the same as the words: each counts less. A concept of the
   * glossary says what several words say.
   */
  private static double share(String feature) {
    return switch (feature.charAt(0)) {
      case 'w' -> 1.0;
      case 'g' -> 2.0;
      case 'b' -> 0.7;
      default -> 0.3;
    };
  }

  private static boolean isWhole(String feature) {
    return feature.charAt(0) == 'w' || feature.charAt(0) == 'g';
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(dimensions.size());
    for (Map.Entry<String, Dimension> dimension : dimensions.entrySet()) {
      out.writeUTF(dimension.getKey());
      out.writeInt(dimension.getValue().index());
      out.writeDouble(dimension.getValue().weight());
    }
  }

  static Vectors read(DataInput in) throws IOException {
    int size = in.readInt();
    Map<String, Dimension> dimensions = HashMap.newHashMap(size);
    for (int i = 0; i < size; i++) {
      dimensions.put(in.readUTF(), new Dimension(in.readInt(), in.readDouble()));
    }
    return new Vectors(dimensions);
  }

  /** Wording and meaning in one vector, the dimensions of the meaning after the others. */
  Feature[] with(Feature[] wording, float[] meaning) {
    Feature[] both = Arrays.copyOf(wording, wording.length + meaning.length);
    for (int i = 0; i < meaning.length; i++) {
      both[wording.length + i] = new FeatureNode(size() + 1 + i, MEANING * meaning[i]);
    }
    return both;
  }

  int size() {
    return dimensions.size();
  }

  boolean has(String feature) {
    return dimensions.containsKey(feature);
  }

  Feature[] vector(Collection<String> features) {
    List<Feature> nodes = new ArrayList<>(features.size());
    double square = 0;
    for (String feature : features) {
      Dimension dimension = dimensions.get(feature);
      if (dimension != null) {
        nodes.add(new FeatureNode(dimension.index(), dimension.weight()));
        square += dimension.weight() * dimension.weight();
      }
    }
    nodes.sort(Comparator.comparingInt(Feature::getIndex));
    double length = Math.sqrt(square);
    nodes.forEach(node -> node.setValue(node.getValue() / length));
    return nodes.toArray(Feature[]::new);
  }
}
