package io.firstline.language;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.jspecify.annotations.Nullable;

/**
 * The usual spelling of loanwords and endings that are spelt in many ways: the same for articles
 * and for what is asked.
 */
final class Variants {

  private static final Pattern WORD = Pattern.compile("[가-힣]{2,}");

  private record Variant(String spelling, String usual) {}

  private final Map<Character, List<Variant>> byFirst = new HashMap<>();
  private final NormalizeCharMap mapping;

  Variants() {
    NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
    for (String line : Resource.lines("spelling-variants.tsv")) {
      List<String> spellings = List.of(line.split("\t"));
      String usual = spellings.getFirst();
      List<String> others =
          spellings.size() == 1 ? spellings : spellings.subList(1, spellings.size());
      for (String other : others) {
        builder.add(other, usual);
        byFirst
            .computeIfAbsent(other.charAt(0), _ -> new ArrayList<>())
            .add(new Variant(other, usual));
      }
    }
    Comparator<Variant> longest = Comparator.comparingInt(variant -> -variant.spelling().length());
    byFirst.values().forEach(variants -> variants.sort(longest));
    mapping = builder.build();
  }

  Reader chained(Reader text) {
    return new MappingCharFilter(mapping, text);
  }

  void repair(Draft draft) {
    draft.each(WORD, word -> usual(word.group()));
  }

  String usual(String word) {
    StringBuilder usual = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); ) {
      Variant found = at(word, at);
      if (found == null) {
        usual.append(word.charAt(at++));
      } else {
        usual.append(found.usual());
        at += found.spelling().length();
      }
    }
    return usual.toString();
  }

  private @Nullable Variant at(String word, int at) {
    for (Variant variant : byFirst.getOrDefault(word.charAt(at), List.of())) {
      if (word.startsWith(variant.spelling(), at)) {
        return variant;
      }
    }
    return null;
  }
}
