package io.firstline.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * The {@link Glossary} in the terms of one chain: a variant can only be found among terms when it
 * went through the same chain as they.
 */
final class Synonyms {

  private Synonyms() {}

  static SynonymMap of(Glossary glossary, Analyzer chain) {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    for (List<String> group : glossary.groups()) {
      Set<List<String>> variants = new LinkedHashSet<>();
      group.forEach(variant -> variants.add(Analyzers.terms(chain, variant)));
      variants.remove(List.<String>of());
      for (List<String> from : variants) {
        for (List<String> to : variants) {
          if (!from.equals(to)) {
            builder.add(joined(from), joined(to), true);
          }
        }
      }
    }
    try {
      return builder.build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static CharsRef joined(List<String> terms) {
    return SynonymMap.Builder.join(terms.toArray(String[]::new), new CharsRefBuilder());
  }
}
