package io.firstline.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts right a word of the trade that was mistyped by one jamo, particles or endings behind it or
 * not. A short one changes only when the whole then falls into fewer broken pieces than before.
 */
final class KoreanSpelling {

  private static final int SHORTEST = 2;
  private static final int LONG = 4;
  private static final int LONGEST = 8;
  private static final int FEW_JAMO = 5;

  /** Sounds that are taken for one another. */
  private static final List<String> ALIKE =
      List.of("ㅐㅔㅖㅒ", "ㅗㅜ", "ㅓㅗ", "ㅡㅜ", "ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅅㅆ", "ㅈㅉㅊ", "ㅁㄴㅇ");

  private static final Pattern WORD = Pattern.compile("(?<![가-힣ㄱ-ㅣ])[가-힣](?:[ㄱ-ㅣ]?[가-힣]){1,19}");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,8}");
  private static final Pattern SYLLABLE = Pattern.compile("[가-힣]");
  private static final Set<String> PIECES = Set.of("NNG", "NNP", "NR", "MM", "IC", "XR");

  private final Morphemes morphemes;
  private final Set<String> terms;
  private final Map<String, String> words = new HashMap<>();
  private final NearWords near;

  KoreanSpelling(KnownWords known, Morphemes morphemes) {
    this.terms = known.terms();
    this.morphemes = morphemes;
    known.terms().stream()
        .filter(term -> HANGUL.matcher(term).matches() && isNoun(term))
        .forEach(term -> words.put(Dubeolsik.jamoOf(term), term));
    near =
        new NearWords(
            words.keySet().stream().filter(jamo -> jamo.length() >= FEW_JAMO).sorted().toList());
  }

  void repair(Draft draft) {
    draft.each(WORD, word -> meant(word.group()));
  }

  private String meant(String typed) {
    if (terms.contains(typed)) {
      return typed;
    }
    for (int end = Math.min(typed.length(), LONGEST); end >= SHORTEST; end--) {
      String start = typed.substring(0, end);
      if (terms.contains(typed.substring(0, end - 1))) {
        continue;
      }
      String jamo = Dubeolsik.jamoOf(start);
      List<String> found =
          near.of(jamo).stream().filter(meant -> isLikely(jamo, meant, start)).toList();
      if (found.size() == 1) {
        String meant = words.getOrDefault(found.getFirst(), start) + typed.substring(end);
        return isBetter(typed, meant, start) ? meant : typed;
      }
    }
    return typed;
  }

  private boolean isNoun(String term) {
    return morphemes.of(term).stream()
        .noneMatch(part -> part.isPredicate() || part.isEnding() || part.isParticle());
  }

  /** Long words have no neighbours; for short ones the dictionary has to be at a loss. */
  private boolean isBetter(String typed, String meant, String start) {
    int before = pieces(typed);
    int after = pieces(meant);
    return start.length() >= LONG
        ? after <= before && morphemes.of(start).size() > 1
        : after < before && (start.length() > SHORTEST || pieces(start) == SHORTEST);
  }

  private static boolean isLikely(String typed, String meant, String start) {
    return switch (Slip.between(typed, meant)) {
      case NONE -> true;
      case ANOTHER_LETTER -> start.length() > SHORTEST || areAlike(typed, meant);
      case LEFT_OUT, TOO_MUCH, SWAPPED -> start.length() > SHORTEST;
      case MORE_THAN_ONE -> false;
    };
  }

  private static boolean areAlike(String typed, String meant) {
    int at = 0;
    while (typed.charAt(at) == meant.charAt(at)) {
      at++;
    }
    String one = typed.substring(at, at + 1);
    String other = meant.substring(at, at + 1);
    return ALIKE.stream().anyMatch(sounds -> sounds.contains(one) && sounds.contains(other));
  }

  /** How much of a text is left over once the words of the dictionary are taken out. */
  private int pieces(String text) {
    return morphemes.of(text).stream()
        .filter(part -> !part.known() || part.isUnknown() || isPiece(part))
        .mapToInt(part -> part.form().length())
        .sum();
  }

  private static boolean isPiece(Morpheme part) {
    return PIECES.contains(part.tag()) && SYLLABLE.matcher(part.form()).matches();
  }
}
