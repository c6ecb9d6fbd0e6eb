package io.firstline.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Puts right what was typed with the keyboard set to the other language, "dkssud" for "안녕" and
 * "ㅍㅔㅜ" for "vpn". A word changes only when it is none as it stands and is one afterwards.
 */
@Component
public final class TypingRepair {

  private static final int LONGEST_WORD = 40;
  private static final int MOST_ENGLISH = 2;

  /** Letters alone: commands, addresses and codes hold other signs and stay as they are. */
  private static final Pattern LATIN =
      Pattern.compile("(?<!\\S)[A-Za-z]{4,40}(?=[.,!?~ㅠㅜㅋ]*(?:\\s|$))");

  private static final Pattern HANGUL =
      Pattern.compile("(?<!\\S)[ㄱ-ㅣ가-힣]{2,40}(?=[.,!?~]*(?:\\s|$))");
  private static final Pattern SIGHS = Pattern.compile("[ㅋㅎㅠㅜㅇㄴㅡㄷㄱㅅㅊㄹㅂ]{1,40}");

  private final Vocabulary vocabulary = new Vocabulary();
  private final Glossary glossary;
  private final Morphemes morphemes;

  public TypingRepair() {
    this(new Glossary(), new Morphemes());
  }

  TypingRepair(Glossary glossary, Morphemes morphemes) {
    this.glossary = glossary;
    this.morphemes = morphemes;
  }

  public String repair(String text) {
    String latin = HANGUL.matcher(text).replaceAll(word -> quoted(toLatin(word.group())));
    if (isEnglish(latin)) {
      return latin;
    }
    return LATIN.matcher(latin).replaceAll(word -> quoted(toHangul(word)));
  }

  private boolean isEnglish(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^a-z']+"));
    return words.stream().filter(vocabulary::isCommonEnglish).count() >= MOST_ENGLISH;
  }

  private String toHangul(MatchResult match) {
    String typed = match.group();
    if (isKnownLatin(typed.toLowerCase(Locale.ROOT)) || !isTypable(typed)) {
      return typed;
    }
    String hangul = Dubeolsik.toHangul(typed);
    return hangul.chars().allMatch(c -> c >= '가' && c <= '힣') && isKorean(hangul) ? hangul : typed;
  }

  /** Capitals come from shifted consonants, or from the start of a sentence. */
  private static boolean isTypable(String typed) {
    return typed
            .chars()
            .skip(1)
            .noneMatch(c -> Character.isUpperCase(c) && "QWERTOP".indexOf(c) < 0)
        && !typed.equals(typed.toUpperCase(Locale.ROOT));
  }

  private boolean isKorean(String hangul) {
    if (hangul.length() < 2) {
      return false;
    }
    if (glossary.has(hangul) || vocabulary.isName(hangul)) {
      return true;
    }
    List<Morpheme> parts = morphemes.of(hangul);
    boolean inflected =
        parts.stream().anyMatch(Morpheme::isPredicate) && parts.getLast().isEnding();
    boolean longWord =
        parts.stream().anyMatch(m -> m.isWord() && !m.tag().equals("NNP") && m.form().length() > 1);
    boolean known = parts.stream().noneMatch(Morpheme::isUnknown);
    return known && parts.size() < hangul.length() + 2 && (inflected || longWord);
  }

  private String toLatin(String typed) {
    boolean stray = typed.chars().anyMatch(c -> c >= 'ㄱ' && c <= 'ㅣ');
    if (SIGHS.matcher(typed).matches() || (!stray && isKoreanOrUnclear(typed))) {
      return typed;
    }
    // A particle may follow, typed after the keyboard was set right.
    for (int end = typed.length(); end >= 2; end--) {
      String latin = Dubeolsik.toLatin(typed.substring(0, end)).toLowerCase(Locale.ROOT);
      String rest = typed.substring(end);
      if (latin.length() >= 3 && isKnownLatin(latin) && isParticle(rest)) {
        return latin + rest;
      }
    }
    return typed;
  }

  private boolean isKoreanOrUnclear(String typed) {
    return typed.length() > LONGEST_WORD
        || typed.length() < 2
        || glossary.has(typed)
        || morphemes.of(typed).stream().anyMatch(m -> m.isPredicate() || m.form().length() > 1);
  }

  private static boolean isParticle(String rest) {
    return rest.isEmpty()
        || (rest.length() <= 4 && rest.chars().allMatch(c -> c >= '가' && c <= '힣'));
  }

  private boolean isKnownLatin(String word) {
    return vocabulary.isKnownLatin(word) || glossary.has(word);
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }
}
