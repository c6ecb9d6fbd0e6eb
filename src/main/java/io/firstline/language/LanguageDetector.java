package io.firstline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Tells which of the two languages a message is in. Names of products, error codes, addresses and
 * words like "ok" tell nothing; a Korean sentence with English names in it is Korean.
 */
@Component
public final class LanguageDetector {

  private static final int ENOUGH_WORDS = 2;
  private static final int ENOUGH_LATIN_LETTERS = 20;
  private static final int ENOUGH_LETTERS_OF_ANOTHER_SCRIPT = 4;
  private static final int LONGEST = 2_000;

  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"\n]{2,200}\"|“[^”\n]{2,200}”|'[^'\n]{4,200}'(?![A-Za-z])");

  /** Runs without white space; those that hold a digit or a sign of addresses are no words. */
  private static final Pattern TOKEN = Pattern.compile("\\S+");

  private static final Pattern NO_WORD =
      Pattern.compile(".*(?:[0-9_/\\\\@#]|[A-Za-z]\\.[A-Za-z]).*");
  private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}+(?:['’]\\p{IsLatin}+)?");

  private final Vocabulary vocabulary = new Vocabulary();
  private final Morphemes morphemes;

  public LanguageDetector() {
    this(new Morphemes());
  }

  LanguageDetector(Morphemes morphemes) {
    this.morphemes = morphemes;
  }

  public DetectedLanguage detect(String text) {
    String plain = PlainText.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    List<String> tokens = tokens(plain);
    List<String> latin = latinWords(tokens);
    long english = ordinary(latin);
    int korean = korean(tokens);
    if (isForeign(plain, latin, english, korean)) {
      return new DetectedLanguage(null, false, true);
    }
    boolean mixed = korean >= ENOUGH_WORDS && english >= ENOUGH_WORDS;
    if (!mixed) {
      return new DetectedLanguage(
          korean >= ENOUGH_WORDS ? Language.KO : english >= ENOUGH_WORDS ? Language.EN : null,
          false,
          false);
    }
    return new DetectedLanguage(ofMixed(plain, english, korean), true, false);
  }

  /** An English sentence may quote a Korean message and the other way round. */
  private Language ofMixed(String plain, long english, int korean) {
    List<String> unquoted = tokens(QUOTED.matcher(plain).replaceAll(" "));
    long englishOutside = ordinary(latinWords(unquoted));
    int koreanOutside = korean(unquoted);
    if (englishOutside + koreanOutside < ENOUGH_WORDS) {
      return english > 2L * korean ? Language.EN : Language.KO;
    }
    return koreanOutside < ENOUGH_WORDS || englishOutside > 3L * koreanOutside
        ? Language.EN
        : Language.KO;
  }

  private static List<String> tokens(String plain) {
    return TOKEN
        .matcher(plain)
        .results()
        .map(result -> result.group())
        .filter(
            token -> !NO_WORD.matcher(token).matches() || Language.byScript(token) == Language.KO)
        .toList();
  }

  private static List<String> latinWords(List<String> tokens) {
    boolean shouted = tokens.stream().noneMatch(t -> t.chars().anyMatch(Character::isLowerCase));
    List<String> words = new ArrayList<>();
    for (String token : tokens) {
      for (Matcher word = LATIN_WORD.matcher(token); word.find(); ) {
        if (shouted || !looksLikeName(word.group())) {
          words.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  /** DHCP, iPhone, OneDrive. */
  private static boolean looksLikeName(String word) {
    return word.length() > 1 && word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private long ordinary(List<String> latin) {
    return latin.stream()
        .filter(word -> word.length() > 1 || word.equals("i") || word.equals("a"))
        .filter(word -> !vocabulary.isName(word) && !vocabulary.isNeutral(word))
        .count();
  }

  /** Korean words, and as words too the endings and particles: they are the surest sign of it. */
  private int korean(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      String hangul = token.replaceAll("[^가-힣]", " ").strip();
      if (!hangul.isEmpty() && !vocabulary.isNeutral(hangul)) {
        text.append(hangul).append(' ');
      }
    }
    if (text.isEmpty()) {
      return 0;
    }
    int count = 0;
    boolean inGrammar = false;
    for (Morpheme morpheme : morphemes.of(text.toString())) {
      boolean grammar = !morpheme.isWord() && !morpheme.isUnknown();
      if (grammar ? !inGrammar : !vocabulary.isName(morpheme.form())) {
        count++;
      }
      inGrammar = grammar;
    }
    return count;
  }

  private boolean isForeign(String plain, List<String> latin, long english, int korean) {
    long other = plain.codePoints().filter(LanguageDetector::isOfAnotherScript).count();
    long latinLetters = plain.codePoints().filter(LanguageDetector::isLatin).count();
    long hangul = plain.codePoints().filter(Hangul::isLetter).count();
    if (other >= ENOUGH_LETTERS_OF_ANOTHER_SCRIPT && other > hangul) {
      return english < ENOUGH_WORDS || other > latinLetters;
    }
    if (korean >= ENOUGH_WORDS || latinLetters <= ENOUGH_LATIN_LETTERS) {
      return false;
    }
    long foreign = vocabulary.mostForeign(latin);
    return foreign >= ENOUGH_WORDS
        && foreign > latin.stream().filter(vocabulary::isCommonEnglish).count();
  }

  private static boolean isLatin(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isOfAnotherScript(int c) {
    return Character.isLetter(c)
        && switch (Character.UnicodeScript.of(c)) {
          case LATIN, HANGUL, COMMON, INHERITED -> false;
          default -> true;
        };
  }
}
