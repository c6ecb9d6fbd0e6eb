package io.firstline.understanding;

import io.firstline.language.Dubeolsik;
import io.firstline.understanding.Findings.Finding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same password once more, as it looks on the other layout of the keyboard: who tells
 * "sudtnr12" often tells "녕숙12" beside it. Runs after what it compares with.
 */
final class TypedOnOtherKeys implements SecretRule {

  private static final Pattern KOREAN = Pattern.compile("[!-~]{0,8}[가-힣ㄱ-ㅣ][가-힣ㄱ-ㅣ!-~]{1,40}");

  private static final Pattern LATIN = Pattern.compile("[!-~]{6,64}");

  private static final int SHORTEST = 5;
  private static final int REACH = 120;
  private static final int MOST = 40;

  @Override
  public void find(String text, Findings findings) {
    List<Finding> known = findings.of(SecretKind.PASSWORD);
    known.stream().limit(MOST).forEach(secret -> find(secret, text, findings));
  }

  private static void find(Finding secret, String text, Findings findings) {
    String keys = keys(text.substring(secret.start(), secret.end()));
    if (keys.length() < SHORTEST) {
      return;
    }
    int from = Math.max(0, secret.start() - REACH);
    int to = Math.min(text.length(), secret.end() + REACH);
    for (Pattern pattern : List.of(KOREAN, LATIN)) {
      Matcher tokens = pattern.matcher(text).region(from, to);
      while (tokens.find()) {
        addWithin(tokens.start(), tokens.end(), keys, text, findings);
      }
    }
  }

  /** Quotes may stand before it, and a particle or a mark behind. */
  private static void addWithin(int start, int end, String keys, String text, Findings findings) {
    String typed = keys(text.substring(start, end));
    int at = typed.indexOf(keys);
    if (at < 0) {
      return;
    }
    int begin = start;
    while (begin < end && keys(text.substring(start, begin)).length() < at) {
      begin++;
    }
    int close = begin;
    while (close < end && keys(text.substring(begin, close)).length() < keys.length()) {
      close++;
    }
    if (keys(text.substring(begin, close)).startsWith(keys)) {
      findings.add(begin, close, SecretKind.PASSWORD);
    }
  }

  private static String keys(String text) {
    return Dubeolsik.toLatin(text).toLowerCase(Locale.ROOT);
  }
}
