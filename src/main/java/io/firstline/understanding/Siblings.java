package io.firstline.understanding;

import io.firstline.language.Hangul;
import io.firstline.understanding.Findings.Finding;
import io.firstline.understanding.LooseTokens.Token;
import io.firstline.understanding.Surroundings.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What goes with a secret that was found: joined to it by "or", the same again, a password that
 * differs by its end, a code of the same shape. Runs last.
 */
final class Siblings implements SecretRule {

  private static final Pattern TOKEN = Pattern.compile("(?<![!-~])[\"'(]?(?<v>[!-~]{4,64})");

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![0-9A-Za-z.:_/+#-])(?<v>[0-9]{3,8}(?:[ -][0-9]{2,6}){0,3})"
              + "(?![0-9A-Za-z%]|[-.:/][0-9]|"
              + " ?(?:년|월|일(?!이|입|인)|분|초|시간|원|명|개|회|번|대|건|층|호|자리|[GMK]B))");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern CODE = Pattern.compile("[0-9](?:[0-9]*|[0-9]*[ ,-].*)");

  private static final int REACH = 120;
  private static final int MOST = 40;
  private static final int STEM = 4;
  private static final int GAP = 24;
  private static final int GAP_OF_CODES = 10;

  private final Surroundings around;

  Siblings(Surroundings around) {
    this.around = around;
  }

  @Override
  public void find(String text, Findings findings) {
    addJoined(text, findings);
    for (SecretKind kind : List.of(SecretKind.PASSWORD, SecretKind.ONE_TIME_CODE)) {
      findings.of(kind).stream().limit(MOST).forEach(secret -> addLike(secret, text, findings));
    }
  }

  /** What is joined to a password by "and", "or", "not" is one as well. */
  private void addJoined(String text, Findings findings) {
    for (Token token : LooseTokens.in(text)) {
      if (findings.isFree(token.start(), token.end())
          && isJoined(token, text, findings)
          && !around.isOther(text, token.start(), token.end())) {
        findings.add(token.start(), token.end(), SecretKind.PASSWORD);
      }
    }
  }

  private boolean isJoined(Token token, String text, Findings findings) {
    for (Finding near : findings.between(token.start() - GAP, token.end() + GAP)) {
      boolean after = near.end() <= token.start();
      int from = after ? near.end() : token.end();
      int to = after ? token.start() : near.start();
      boolean told = after || token.look() != PasswordLook.POSSIBLE;
      if (told
          && near.kind() == SecretKind.PASSWORD
          && to - from <= GAP
          && joins(text.substring(from, to))) {
        return true;
      }
    }
    return false;
  }

  private boolean joins(String between) {
    return !between.isBlank() && around.says(Kind.JOINED, between);
  }

  private void addLike(Finding secret, String text, Findings findings) {
    String value = text.substring(secret.start(), secret.end());
    int from = Math.max(0, secret.start() - REACH);
    int to = Math.min(text.length(), secret.end() + REACH);
    if (CODE.matcher(value).matches()) {
      addCodes(DIGITS.matcher(text).region(from, to), value, text, findings);
    } else if (Hangul.isLetter(value.charAt(0)) && value.length() > 2) {
      for (int at = text.indexOf(value, from); at >= 0 && at < to; ) {
        findings.add(at, at + value.length(), SecretKind.PASSWORD);
        at = text.indexOf(value, at + 1);
      }
    } else if (value.indexOf(' ') < 0 && value.length() >= STEM) {
      addPasswords(TOKEN.matcher(text).region(from, to), value, findings);
    }
  }

  private void addCodes(Matcher digits, String value, String text, Findings findings) {
    digits.useTransparentBounds(true);
    while (digits.find()) {
      int start = digits.start("v");
      String other = digits.group("v");
      String before = text.substring(Math.max(0, start - 20), start);
      boolean alike =
          shape(other).equals(shape(value))
              || digits(other).equals(digits(value))
              || isJoinedCode(text, start, findings);
      if (alike
          && !YEAR.matcher(other).matches()
          && !LookAlikes.matches(other)
          && !around.says(Kind.NOT_CODE, before)) {
        findings.add(start, digits.end("v"), SecretKind.ONE_TIME_CODE);
      }
    }
  }

  /** A code of another length, where nothing but a joint stands between the two. */
  private boolean isJoinedCode(String text, int start, Findings findings) {
    return findings.between(start - GAP_OF_CODES, start).stream()
        .filter(near -> start - near.end() <= GAP_OF_CODES)
        .anyMatch(near -> near.end() < start && joins(text.substring(near.end(), start)));
  }

  private static String digits(String value) {
    return value.replaceAll("[^0-9]", "");
  }

  private static String shape(String digits) {
    return digits.replaceAll("[0-9]", "0");
  }

  private static void addPasswords(Matcher tokens, String value, Findings findings) {
    tokens.useTransparentBounds(true);
    while (tokens.find()) {
      String other = SpokenPasswords.trimmed(tokens.group("v"));
      boolean drawn = other.chars().anyMatch(c -> !Character.isLetter(c));
      if (other.equals(value) || (drawn && isAlike(other, value) && !LookAlikes.matches(other))) {
        int start = tokens.start("v");
        findings.add(start, start + other.length(), SecretKind.PASSWORD);
      }
    }
  }

  private static boolean isAlike(String a, String b) {
    return Math.abs(a.length() - b.length()) <= 3
        && a.length() >= STEM + 1
        && b.length() >= STEM + 1
        && stem(a).equals(stem(b));
  }

  private static String stem(String value) {
    return value.substring(0, STEM).toLowerCase(Locale.ROOT);
  }
}
