package io.firstline.understanding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the name of a user from a password, which looks the same: "jdoe42", "tiger42". */
final class UserNames {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z.]{1,14}[0-9]{1,4}");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z][!-~]{4,40}");
  private static final int STEM = 4;
  private static final int REACH = 120;

  private final Pattern common =
      Pattern.compile("(?:" + String.join("|", Examples.words("common-passwords.txt")) + ")[0-9]+");

  /** Small letters and a few digits, unless everybody's password, or one of several alike. */
  boolean matches(String token, String text, int at) {
    return SHAPE.matcher(token).matches()
        && !common.matcher(token).matches()
        && !HangulKeys.spell(token.replaceAll("[^a-z]", ""))
        && !hasVariant(token, text, at);
  }

  private static boolean hasVariant(String token, String text, int at) {
    String stem = token.substring(0, Math.min(STEM, token.length()));
    Matcher other = TOKEN.matcher(text);
    other.region(Math.max(0, at - REACH), Math.min(text.length(), at + REACH));
    while (other.find()) {
      String value = SpokenPasswords.trimmed(other.group()).toLowerCase(Locale.ROOT);
      if (value.startsWith(stem)
          && !value.equals(token)
          && Math.abs(value.length() - token.length()) < 3) {
        return true;
      }
    }
    return false;
  }
}
