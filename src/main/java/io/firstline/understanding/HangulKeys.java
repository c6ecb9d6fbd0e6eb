package io.firstline.understanding;

import java.util.Locale;

/**
 * Knows Korean typed on Latin keys, which is how many Koreans make up a password: "tkfkd" is 사랑.
 */
final class HangulKeys {

  private static final String CONSONANTS = "rRseEfaqQtTdwWczxvg";
  private static final String VOWELS = "koiOjpuPhynbml";
  private static final String CODAS = "rt sw sg fr fa fq ft fx fv fg qt";
  private static final String ENGLISH_VOWELS = "aeiouyAEIOUY";

  private HangulKeys() {}

  /** Two syllables or more, and with consonants in a row as no English word has them. */
  static boolean spell(String letters) {
    return letters.length() >= 4 && isUnEnglish(letters) && syllables(letters) >= 2;
  }

  private static boolean isUnEnglish(String letters) {
    int row = 0;
    int longest = 0;
    for (char c : letters.toCharArray()) {
      row = ENGLISH_VOWELS.indexOf(c) >= 0 ? 0 : row + 1;
      longest = Math.max(longest, row);
    }
    return longest >= 3 || letters.matches("(?i)[dtbgmnrwvz]l.*|.*[dgtr]l|r[hksw].*|w[nstk].*");
  }

  /** How many syllables the letters are; none if they are not all used up. */
  private static int syllables(String letters) {
    int count = 0;
    int at = 0;
    while (at < letters.length()) {
      if (!isConsonant(letters, at) || !isVowel(letters, at + 1)) {
        return 0;
      }
      at += 2;
      at += isVowel(letters, at) && isDiphthong(letters.substring(at - 1, at + 1)) ? 1 : 0;
      at += codas(letters, at);
      count++;
    }
    return count;
  }

  /** How many consonants end the syllable: the last one before a vowel begins the next. */
  private static int codas(String letters, int at) {
    if (!isConsonant(letters, at) || isVowel(letters, at + 1)) {
      return 0;
    }
    boolean two = isConsonant(letters, at + 1) && !isVowel(letters, at + 2);
    return two && CODAS.contains(letters.substring(at, at + 2).toLowerCase(Locale.ROOT)) ? 2 : 1;
  }

  private static boolean isDiphthong(String vowels) {
    return "hk ho hl nj np nl ml".contains(vowels);
  }

  private static boolean isConsonant(String letters, int at) {
    return at < letters.length() && CONSONANTS.indexOf(key(letters.charAt(at))) >= 0;
  }

  private static boolean isVowel(String letters, int at) {
    return at < letters.length() && VOWELS.indexOf(key(letters.charAt(at))) >= 0;
  }

  /** The shift key counts only where it gives another letter. */
  private static char key(char c) {
    return "RETQWOP".indexOf(c) >= 0 ? c : Character.toLowerCase(c);
  }
}
