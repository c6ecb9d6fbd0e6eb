package io.firstline.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a text that look like passwords, without the marks around them. */
final class LooseTokens {

  /** A token and where it stands. */
  record Token(int start, int end, String value, PasswordLook look) {

    /** Letters, digits and a sign in their midst, and no word with a number: nothing else is so. */
    boolean isDrawn() {
      return (look == PasswordLook.CERTAIN || look == PasswordLook.SURE)
          && DRAWN.matcher(value).find()
          && !NUMBERED.matcher(value).matches();
    }
  }

  private static final Pattern TOKEN =
      Pattern.compile("[!-~]{4,}+|(?<![가-힣])[가-힣]{2,12}[!@#$%^&*_]{0,3}[0-9]{1,8}[!@#$%^&*]{0,4}");

  private static final Pattern DRAWN = Pattern.compile("[!@#$%^*]");

  /** "Ticket#4711", "A&B2", and a cell of a sheet. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[A-Za-z]+#[0-9]{1,3}|[A-Za-z0-9]+&[A-Za-z0-9]+|[\\w.]+![$]?[A-Z]{1,3}[$]?[0-9]+.*"
              + "|(?:[A-Z0-9._-]+|[a-z0-9._-]+)[$]");

  private LooseTokens() {}

  static List<Token> in(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Matcher found = TOKEN.matcher(text); found.find(); ) {
      int start = found.start();
      int end = found.end();
      if (LookAlikes.matches(found.group())) {
        continue;
      }
      while (start < end && "\"'`(<[{:=->,".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (start < end && "\"'`)>]},.;:?".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      int inner = inner(text.substring(start, end)) + start;
      String value = text.substring(inner, end);
      PasswordLook look = PasswordLook.of(value);
      if (look != PasswordLook.NONE) {
        tokens.add(new Token(inner, end, value, look));
      }
    }
    return tokens;
  }

  /** Where the value begins behind the bracket or quotation mark that opens it. */
  private static int inner(String token) {
    int inner = Math.max(token.lastIndexOf('('), token.lastIndexOf('"')) + 1;
    return inner < token.length() - 3 ? inner : 0;
  }
}
