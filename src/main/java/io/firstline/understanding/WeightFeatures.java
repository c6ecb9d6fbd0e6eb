package io.firstline.understanding;

import io.firstline.language.Language;
import io.firstline.language.Morphemes;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What of a text tells its weight: what it is about, how the sentence is built, and the wordings
 * that everybody knows. The meaning counts for less than with topics, as it says more of what
 * happened than of how bad it is.
 */
final class WeightFeatures {

  private static final float MEANING = 0.15f;

  private final TopicFeatures topics;
  private final ActFeatures korean;
  private final ActFeatures english = new EnglishActFeatures();

  WeightFeatures(TopicFeatures topics, Morphemes morphemes) {
    this.topics = topics;
    this.korean = new KoreanActFeatures(morphemes);
  }

  /**
   * @param later whether a conversation is under way
   */
  Seen of(String repaired, Set<String> wordings, boolean later) {
    Seen seen = topics.of(repaired);
    Set<String> features = new LinkedHashSet<>(seen.features());
    if (later) {
      features.add("c=later");
    }
    ActFeatures acts = Language.byScript(repaired) == Language.KO ? korean : english;
    for (String feature : acts.of(acts.normal(repaired))) {
      if (!feature.startsWith("s=")) {
        features.add("b=" + feature);
      }
    }
    wordings.forEach(kind -> features.add("g=" + kind));
    float[] meaning = seen.meaning().clone();
    for (int i = 0; i < meaning.length; i++) {
      meaning[i] *= MEANING;
    }
    return new Seen(features, meaning);
  }
}
