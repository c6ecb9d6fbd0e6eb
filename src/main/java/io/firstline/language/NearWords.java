package io.firstline.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words that are one {@link Slip} away. Two such words are alike once a letter is taken
 * out of one or both, so every word is kept under what is left of it without each of its letters;
 * an automaton for every unknown word would cost more than the whole of a repair may.
 */
final class NearWords {

  private final Map<String, List<String>> byRest = new HashMap<>();

  NearWords(Collection<String> words) {
    for (String word : new LinkedHashSet<>(words)) {
      for (String rest : rests(word)) {
        byRest.computeIfAbsent(rest, _ -> new ArrayList<>(1)).add(word);
      }
    }
  }

  List<String> of(String typed) {
    List<String> near = new ArrayList<>(2);
    for (String rest : rests(typed)) {
      for (String word : byRest.getOrDefault(rest, List.of())) {
        if (!near.contains(word) && Slip.between(typed, word) != Slip.MORE_THAN_ONE) {
          near.add(word);
        }
      }
    }
    return near;
  }

  private static Set<String> rests(String word) {
    Set<String> rests = new LinkedHashSet<>();
    rests.add(word);
    for (int i = 0; i < word.length(); i++) {
      rests.add(word.substring(0, i) + word.substring(i + 1));
    }
    return rests;
  }
}
