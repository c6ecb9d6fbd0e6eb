package io.firstline.language;

/** The Korean keyboard with two sets: which letter and which jamo share a key. */
public final class Dubeolsik {

  private static final String KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
  private static final String JAMO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  /** Each group of three: two jamo typed one after the other, and what they make. */
  private static final String COMPOUNDS = "ㅗㅏㅘㅗㅐㅙㅗㅣㅚㅜㅓㅝㅜㅔㅞㅜㅣㅟㅡㅣㅢㄱㅅㄳㄴㅈㄵㄴㅎㄶㄹㄱㄺㄹㅁㄻㄹㅂㄼㄹㅅㄽㄹㅌㄾㄹㅍㄿㄹㅎㅀㅂㅅㅄ";

  private Dubeolsik() {}

  /** What the keys give when the keyboard is set to Korean. */
  static String toHangul(String latin) {
    StringBuilder jamo = new StringBuilder();
    for (char key : latin.toCharArray()) {
      int at = KEYS.indexOf(key);
      jamo.append(
          at >= 0 ? JAMO.charAt(at) : JAMO.charAt(KEYS.indexOf(Character.toLowerCase(key))));
    }
    return compose(jamo.toString());
  }

  /** The keys that give this text when the keyboard is set to Korean. */
  public static String toLatin(String hangul) {
    StringBuilder keys = new StringBuilder();
    for (char jamo : jamoOf(hangul).toCharArray()) {
      int at = JAMO.indexOf(jamo);
      keys.append(at >= 0 ? KEYS.charAt(at) : jamo);
    }
    return keys.toString();
  }

  /** Every syllable taken apart into the jamo that are typed for it. */
  static String jamoOf(String hangul) {
    StringBuilder jamo = new StringBuilder();
    for (char c : hangul.toCharArray()) {
      if (Hangul.isSyllable(c)) {
        int syllable = c - '가';
        split(INITIALS.charAt(syllable / 588), jamo);
        split(VOWELS.charAt(syllable % 588 / 28), jamo);
        if (syllable % 28 > 0) {
          split(FINALS.charAt(syllable % 28), jamo);
        }
      } else {
        split(c, jamo);
      }
    }
    return jamo.toString();
  }

  private static void split(char c, StringBuilder jamo) {
    for (int i = 2; i < COMPOUNDS.length(); i += 3) {
      if (COMPOUNDS.charAt(i) == c) {
        jamo.append(COMPOUNDS, i - 2, i);
        return;
      }
    }
    jamo.append(c);
  }

  private static String compose(String jamo) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < jamo.length()) {
      int initial = INITIALS.indexOf(jamo.charAt(i));
      if (initial < 0 || i + 1 >= jamo.length() || VOWELS.indexOf(jamo.charAt(i + 1)) < 0) {
        text.append(jamo.charAt(i++));
        continue;
      }
      i++;
      char vowel = jamo.charAt(i++);
      char both = i < jamo.length() ? compound(vowel, jamo.charAt(i)) : 0;
      if (both != 0) {
        vowel = both;
        i++;
      }
      int last = finalAt(jamo, i);
      if (last > 0) {
        i++;
        char pair = i < jamo.length() ? compound(FINALS.charAt(last), jamo.charAt(i)) : 0;
        if (pair != 0 && FINALS.indexOf(pair) > 0 && !beginsSyllable(jamo, i)) {
          last = FINALS.indexOf(pair);
          i++;
        }
      }
      text.append((char) ('가' + (initial * 21 + VOWELS.indexOf(vowel)) * 28 + Math.max(last, 0)));
    }
    return text.toString();
  }

  private static int finalAt(String jamo, int at) {
    return at < jamo.length() && !beginsSyllable(jamo, at) ? FINALS.indexOf(jamo.charAt(at)) : -1;
  }

  private static boolean beginsSyllable(String jamo, int at) {
    return at + 1 < jamo.length() && VOWELS.indexOf(jamo.charAt(at + 1)) >= 0;
  }

  private static char compound(char first, char second) {
    for (int i = 0; i < COMPOUNDS.length(); i += 3) {
      if (COMPOUNDS.charAt(i) == first && COMPOUNDS.charAt(i + 1) == second) {
        return COMPOUNDS.charAt(i + 2);
      }
    }
    return 0;
  }
}
