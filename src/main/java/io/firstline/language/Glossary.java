package io.firstline.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Words of both languages, slang and short forms that mean the same thing at a help desk. */
@Component
public final class Glossary {

  private final List<List<String>> groups;
  private final Set<String> words = new HashSet<>();

  public Glossary() {
    this(Resource.lines("glossary.tsv"));
  }

  Glossary(List<String> lines) {
    this.groups = lines.stream().map(Glossary::group).filter(g -> g.size() > 1).toList();
    groups.forEach(group -> group.forEach(word -> words.add(word.toLowerCase(Locale.ROOT))));
  }

  /** Each group with its canonical word first. */
  public List<List<String>> groups() {
    return groups;
  }

  boolean has(String word) {
    return words.contains(word);
  }

  private static List<String> group(String line) {
    List<String> variants = new ArrayList<>();
    for (String variant : line.split("[\t|,;]")) {
      if (!variant.isBlank()) {
        variants.add(variant.strip());
      }
    }
    return List.copyOf(variants);
  }
}
