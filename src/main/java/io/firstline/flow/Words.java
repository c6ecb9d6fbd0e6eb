package io.firstline.flow;

import io.firstline.language.Hangul;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Typed words made comparable: small letters without punctuation, and without the spaces that
 * Korean writers set as they like; where a word begins and ends is kept beside the letters.
 */
final class Words {

  /** Words of one script; a Korean ending on an English word does not belong to it. */
  private static final Pattern TOKEN = Pattern.compile("[가-힣ㄱ-ㅣ]+|[\\p{L}\\p{N}&&[^가-힣ㄱ-ㅣ]]+");

  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");

  /** What may follow a Korean word of one syllable, lest '집' be found in '집중'. */
  private static final String PARTICLES = "에은는이가을를의도만으로요예인입과와서";

  /** What may stand between two Korean words of a phrase: '폰 분실' is found in '폰을 분실'. */
  private static final String BETWEEN = "(?:은|는|이|가|을|를|도|만|까지|에|에서|로|으로)?";

  private static final Set<String> CONTRAST = Set.of("but", "just", "only", "instead");

  private static final Set<String> KOREAN_NOT = Set.of("안", "못");
  private static final Set<String> ENGLISH_NOT =
      Set.of(
          "not", "never", "cannot", "without", "dont", "didnt", "doesnt", "havent", "hasnt",
          "hadnt", "isnt", "wasnt", "arent", "cant", "couldnt", "wont");

  private static final Pattern DENIED_AFTER =
      Pattern.compile(
          "[가-힣]?(?:지|지는|진|지도)(?:않|못|마)|(?:을|를|은|는|도)?(?:안|못)(?:했|해|함|하|한)|[가-힣]?적(?:은|이|도)?없"
              + "|(?:이|가|은|는|도|에서|에서는)?(?:아니(?:라|고|에요|예요|야|었)|아닌|아닙|말고)");

  private final String letters;
  private final List<Token> tokens;

  private Words(String letters, List<Token> tokens) {
    this.letters = letters;
    this.tokens = tokens;
  }

  private record Token(String text, int start, int end) {}

  private record Span(int start, int end) {

    boolean within(Span other) {
      return start >= other.start && end <= other.end && !equals(other);
    }
  }

  static Words of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher matcher = TOKEN.matcher(APOSTROPHE.matcher(plain).replaceAll(""));
    StringBuilder letters = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    while (matcher.find()) {
      int start = letters.length();
      letters.append(matcher.group());
      tokens.add(new Token(matcher.group(), start, letters.length()));
    }
    return new Words(letters.toString(), tokens);
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  /** All letters and digits in a row. */
  String letters() {
    return letters;
  }

  List<String> tokens() {
    return tokens.stream().map(Token::text).toList();
  }

  boolean same(Words other) {
    return letters.equals(other.letters);
  }

  /**
   * The keys of which a phrase stands in these words and is not denied there, in the order of the
   * map. A phrase inside a longer one does not count: 'did not click' hides its 'click'.
   */
  <K> List<K> find(Map<K, List<Phrase>> phrases) {
    Map<K, List<Span>> spans = new LinkedHashMap<>();
    phrases.forEach(
        (key, list) -> spans.put(key, list.stream().flatMap(p -> spans(p).stream()).toList()));
    List<Span> all = spans.values().stream().flatMap(List::stream).toList();
    return spans.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(s -> isFree(s, all) && !isDenied(s, all)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether the phrase stands in these words, denied or not. */
  boolean contains(Phrase phrase) {
    return !spans(phrase).isEmpty();
  }

  private List<Span> spans(Phrase wanted) {
    List<Span> found = new ArrayList<>();
    Words phrase = wanted.words();
    if (phrase.isEmpty()) {
      return found;
    }
    Matcher matcher = wanted.pattern().matcher(letters);
    for (int at = 0; matcher.find(at); at = matcher.start() + 1) {
      Span span = new Span(matcher.start(), matcher.end());
      if (beginsWell(span, phrase) && endsWell(span, phrase)) {
        found.add(span);
      }
    }
    return found;
  }

  /** What finds these words in other letters, with the particles that may stand between. */
  Pattern pattern() {
    StringBuilder pattern = new StringBuilder();
    for (Token token : tokens) {
      boolean korean =
          token.start() > 0
              && (Hangul.isSyllable(token.text().charAt(0))
                  || Hangul.isSyllable(letters.charAt(token.start() - 1)));
      pattern.append(korean ? BETWEEN : "").append(Pattern.quote(token.text()));
    }
    return Pattern.compile(pattern.toString());
  }

  private boolean beginsWell(Span span, Words phrase) {
    Token token = tokenAt(span.start());
    if (token.start() == span.start()) {
      return true;
    }
    return Hangul.isSyllable(phrase.letters.charAt(0))
        && phrase.letters.length() > 1
        && span.end() <= token.end();
  }

  private boolean endsWell(Span span, Words phrase) {
    Token token = tokenAt(span.end() - 1);
    if (token.end() == span.end()) {
      return true;
    }
    if (!Hangul.isSyllable(letters.charAt(span.end() - 1))) {
      return false;
    }
    return phrase.letters.length() > 1 || PARTICLES.indexOf(letters.charAt(span.end())) >= 0;
  }

  private static boolean isFree(Span span, List<Span> all) {
    return all.stream().noneMatch(span::within);
  }

  /**
   * Whether a negation belongs to what stands there. One inside another phrase is that phrase's: in
   * "did not open it, clicked the link" only the opening is denied. And '아무도' wants its negation.
   */
  private boolean isDenied(Span span, List<Span> all) {
    if (letters.startsWith("아무", span.start())) {
      return false;
    }
    Token token = tokenAt(span.start());
    String before = letters.substring(token.start(), span.start());
    int index = tokens.indexOf(token);
    @Nullable String previous = index == 0 ? null : tokens.get(index - 1).text();
    return KOREAN_NOT.contains(before)
        || (before.isEmpty() && previous != null && KOREAN_NOT.contains(previous))
        || deniedBefore(index, all)
        || DENIED_AFTER.matcher(letters).region(span.end(), letters.length()).lookingAt();
  }

  private boolean deniedBefore(int index, List<Span> all) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Token token = tokens.get(i);
      if (CONTRAST.contains(token.text())) {
        return false;
      }
      if (ENGLISH_NOT.contains(token.text())) {
        return all.stream().noneMatch(s -> s.start() <= token.start() && token.end() <= s.end());
      }
    }
    return false;
  }

  private Token tokenAt(int letter) {
    return tokens.stream()
        .filter(t -> t.start() <= letter && letter < t.end())
        .findFirst()
        .orElseThrow();
  }
}
