package io.firstline.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds the groups of the {@link Glossary} in a text, by whichever word of either language they are
 * named: what both languages have in common.
 */
@Component
public final class Concepts {

  private static final int LONGEST_VARIANT = 6;

  private final Map<Language, Map<List<String>, String>> canonical = new EnumMap<>(Language.class);

  public Concepts(Glossary glossary, Analyzers analyzers) {
    for (Language language : Language.values()) {
      Map<List<String>, String> byTerms = new HashMap<>();
      for (List<String> group : glossary.groups()) {
        for (String variant : group) {
          byTerms.putIfAbsent(analyzers.terms(language, variant), group.getFirst());
        }
      }
      byTerms.remove(List.<String>of());
      canonical.put(language, Map.copyOf(byTerms));
    }
  }

  /** The first word of every group that is named among the terms, the longest variant winning. */
  public List<String> in(Language language, List<String> terms) {
    Map<List<String>, String> byTerms = canonical.getOrDefault(language, Map.of());
    List<String> found = new ArrayList<>();
    for (int at = 0; at < terms.size(); ) {
      int length = Math.min(LONGEST_VARIANT, terms.size() - at);
      while (length > 0 && !byTerms.containsKey(terms.subList(at, at + length))) {
        length--;
      }
      if (length > 0) {
        found.add(byTerms.getOrDefault(terms.subList(at, at + length), ""));
      }
      at += Math.max(length, 1);
    }
    return found;
  }
}
