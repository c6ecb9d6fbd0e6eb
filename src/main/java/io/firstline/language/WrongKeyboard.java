package io.firstline.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts right what was typed with the keyboard set to the other language. A word changes only when
 * it is none as it stands and is one afterwards; its short neighbours then follow it.
 */
final class WrongKeyboard {

  private static final int MOST_ENGLISH = 2;
  private static final int LONGEST_PARTICLE = 4;

  /** Letters alone: commands, addresses and codes hold other signs and stay as they are. */
  private static final Pattern LATIN =
      Pattern.compile("(?<![^\\s가-힣])[A-Za-z]{4,40}(?=[.,!?~;^ㅠㅜㅋ]*(?:\\s|$)|[가-힣])");

  private static final Pattern SHORT_LATIN =
      Pattern.compile("(?<!\\S)[A-Za-z]{2,3}(?=[.,!?~;^ㅠㅜㅋ]*(?:\\s|$))");
  private static final Pattern HANGUL =
      Pattern.compile("(?<!\\S)[ㄱ-ㅣ가-힣]{2,40}(?=[.,!?~]*(?:\\s|$))");
  private static final Pattern STRAY =
      Pattern.compile("(?<!\\S)[가-힣]*[ㄱ-ㅣ][ㄱ-ㅣ가-힣]*(?=[.,!?~]*(?:\\s|$))");
  private static final Pattern SIGHS = Pattern.compile("[ㅋㅎㅠㅜㅇㄴㅡㄷㄱㅅㅊㄹㅂ]{1,40}");
  private static final Pattern CONSONANTS = Pattern.compile("[ㄱ-ㅎ]+");
  private static final Pattern SYLLABLES = Pattern.compile("[가-힣]+");
  private static final Set<String> WORDS_OF_ONE_SYLLABLE =
      Set.of("NNG", "NNB", "NP", "MM", "MAG", "VV", "VA", "VX", "IC", "VCN", "VCP");

  private final KnownWords known;
  private final Variants variants;
  private final Morphemes morphemes;

  WrongKeyboard(KnownWords known, Variants variants, Morphemes morphemes) {
    this.known = known;
    this.variants = variants;
    this.morphemes = morphemes;
  }

  void repair(Draft draft) {
    if (draft.each(HANGUL, word -> toLatin(word.group()))) {
      draft.each(STRAY, word -> toSmallLatin(word.group()));
    }
    if (!isEnglish(draft.text()) && draft.each(LATIN, this::toHangul)) {
      draft.each(SHORT_LATIN, word -> toShortHangul(word.group()));
    }
  }

  private boolean isEnglish(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^a-z']+"));
    return words.stream().filter(known::isCommonEnglish).count() >= MOST_ENGLISH;
  }

  private String toHangul(MatchResult match) {
    String typed = match.group();
    if (known.isLatin(typed.toLowerCase(Locale.ROOT))) {
      return typed;
    }
    if (isShouted(typed)) {
      return toHangul(typed, typed.toLowerCase(Locale.ROOT), known::isTerm);
    }
    if (!isTypable(typed)) {
      return typed;
    }
    // A phone writes the first letter of a sentence large.
    String small = Character.toLowerCase(typed.charAt(0)) + typed.substring(1);
    String term = toHangul(typed, small, known::isTerm);
    String hangul = term.equals(typed) ? toHangul(typed, typed, this::isKorean) : term;
    return hangul.equals(typed) ? toHangul(typed, small, this::isKorean) : hangul;
  }

  private String toHangul(String typed, String keys, Predicate<String> isWord) {
    String hangul = variants.usual(Dubeolsik.toHangul(keys));
    return SYLLABLES.matcher(hangul).matches() && isWord.test(hangul) ? hangul : typed;
  }

  /** Capitals come from shifted consonants, or from the start of a sentence. */
  private static boolean isTypable(String typed) {
    return typed
        .chars()
        .skip(1)
        .noneMatch(c -> Character.isUpperCase(c) && "QWERTOP".indexOf(c) < 0);
  }

  private static boolean isShouted(String typed) {
    return typed.equals(typed.toUpperCase(Locale.ROOT));
  }

  private boolean isKorean(String hangul) {
    if (hangul.length() < 2) {
      return false;
    }
    if (known.isTerm(hangul)) {
      return true;
    }
    List<Morpheme> parts = morphemes.of(hangul);
    boolean inflected =
        parts.stream().anyMatch(Morpheme::isPredicate)
            && parts.stream().anyMatch(Morpheme::isEnding);
    boolean longWord =
        parts.stream().anyMatch(m -> m.isWord() && !m.tag().equals("NNP") && m.form().length() > 1);
    boolean understood = parts.stream().allMatch(part -> part.known() && !part.isUnknown());
    return understood && parts.size() < hangul.length() + 2 && (inflected || longWord);
  }

  /** Of a text in which longer words were typed on the wrong keyboard. */
  private String toShortHangul(String typed) {
    if (known.isTypedOnPurpose(typed.toLowerCase(Locale.ROOT)) || isShouted(typed)) {
      return typed;
    }
    return toHangul(typed, typed, hangul -> isKorean(hangul) || isSmallKorean(hangul));
  }

  private boolean isSmallKorean(String hangul) {
    List<Morpheme> parts = morphemes.of(hangul);
    return hangul.length() == 1 && WORDS_OF_ONE_SYLLABLE.contains(parts.getFirst().tag());
  }

  private String toLatin(String typed) {
    if (SIGHS.matcher(typed).matches()) {
      return typed;
    }
    boolean stray = typed.chars().anyMatch(c -> c >= 'ㄱ' && c <= 'ㅣ');
    boolean slang = CONSONANTS.matcher(typed).matches();
    // A particle may follow, typed after the keyboard was set right.
    int shortest = Math.max(2, typed.length() - LONGEST_PARTICLE);
    for (int end = typed.length(); end >= shortest; end--) {
      String rest = typed.substring(end);
      if (!rest.isEmpty() && !SYLLABLES.matcher(rest).matches()) {
        return typed;
      }
      String start = typed.substring(0, end);
      String latin = Dubeolsik.toLatin(start).toLowerCase(Locale.ROOT);
      if (isMeant(latin, stray && !slang) && (stray || !isKoreanOrUnclear(start))) {
        return latin + rest;
      }
    }
    return typed;
  }

  private boolean isMeant(String latin, boolean stray) {
    return latin.length() >= 3 && (stray ? known.isLatin(latin) : known.isTypedOnPurpose(latin));
  }

  /** Of a text in which longer words were typed on the wrong keyboard. */
  private String toSmallLatin(String typed) {
    String latin = Dubeolsik.toLatin(typed).toLowerCase(Locale.ROOT);
    return !SIGHS.matcher(typed).matches() && known.isCommonEnglish(latin) ? latin : typed;
  }

  private boolean isKoreanOrUnclear(String typed) {
    return known.isTerm(typed)
        || morphemes.of(typed).stream()
            .anyMatch(m -> m.isPredicate() || (m.known() && m.form().length() > 1));
  }
}
