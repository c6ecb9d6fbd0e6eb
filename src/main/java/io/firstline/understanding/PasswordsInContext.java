package io.firstline.understanding;

import io.firstline.understanding.Surroundings.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords that nothing names directly: a token that looks like one, where a password is spoken of
 * anywhere near. The less it looks like one, the more must be said of it.
 */
final class PasswordsInContext implements SecretRule {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)"
              + PasswordWords.NAME
              + "|credentials?|\\bcreds\\b|\\bbind\\b|자격 ?증명|(?:로그인|접속|계정)"
              + " ?정보|(?:wi-?fi|wlan|network|hotspot)\\b[^\\n"
              + "]{0,40}\\bkey\\b|(?:와이파이|와파|무선)[^\\n"
              + "]{0,30}키(?:를|가|는|값| )");

  private static final Pattern TOKEN =
      Pattern.compile("[!-~]{4,}+|(?<![가-힣])[가-힣]{2,12}[!@#$%^&*_]{0,3}[0-9]{1,8}[!@#$%^&*]{0,4}");

  private static final int WINDOW = 240;

  private final Surroundings around;

  PasswordsInContext(Surroundings around) {
    this.around = around;
  }

  private record Token(int start, int end, String value, PasswordLook look) {}

  @Override
  public void find(String text, Findings findings) {
    List<Token> tokens = tokens(text);
    for (Token token : tokens) {
      if (findings.isFree(token.start(), token.end()) && isPassword(token, text)) {
        findings.add(token.start(), token.end(), SecretKind.PASSWORD);
      }
    }
    addJoined(tokens, text, findings);
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Matcher found = TOKEN.matcher(text); found.find(); ) {
      int start = found.start();
      int end = found.end();
      while (start < end && "\"'`(<[{:=->,".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (start < end && "\"'`)>]},.;:?".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      int inner = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('"', end - 1)) + 1;
      start = inner > start && inner < end - 3 ? inner : start;
      String value = text.substring(start, end);
      PasswordLook look = PasswordLook.of(value);
      if (look != PasswordLook.NONE) {
        tokens.add(new Token(start, end, value, look));
      }
    }
    return tokens;
  }

  private boolean isPassword(Token token, String text) {
    String window =
        text.substring(
            Math.max(0, token.start() - WINDOW), Math.min(text.length(), token.end() + WINDOW));
    boolean named = NAMED.matcher(window.replace(token.value(), " ")).find();
    boolean refused = around.says(Kind.SIGNING_IN, window);
    boolean set = around.leads(Kind.SETTING_BEFORE, text, token.start());
    if (!named && !refused) {
      return false;
    }
    boolean entered =
        set
            || around.follows(Kind.ENTERING_AFTER, text, token.end())
            || around.leads(Kind.ENTERING_BEFORE, text, token.start());
    boolean said =
        entered
            || around.follows(Kind.BEING_AFTER, text, token.end())
            || around.leads(Kind.SAYING_BEFORE, text, token.start());
    return switch (token.look()) {
      case CERTAIN -> true;
      case SURE -> !isOther(token, text) && (named || entered);
      case LIKELY -> !isOther(token, text) && (named || set || (refused && entered));
      case POSSIBLE -> !isOther(token, text) && ((named && said) || set);
      case NONE -> false;
    };
  }

  private boolean isOther(Token token, String text) {
    return around.leads(Kind.OTHER_BEFORE, text, token.start())
        || around.leads(Kind.OF_WHOM, text, token.start())
        || around.follows(Kind.OTHER_AFTER, text, token.end())
        || around.follows(Kind.THEIR_PASSWORD, text, token.end());
  }

  /** What is joined to a password by "and", "or", "not" is one as well. */
  private void addJoined(List<Token> tokens, String text, Findings findings) {
    List<Findings.Finding> known = new ArrayList<>(findings.of(SecretKind.PASSWORD));
    for (Token token : tokens) {
      if (!findings.isFree(token.start(), token.end()) || isOther(token, text)) {
        continue;
      }
      for (Findings.Finding password : known) {
        boolean after = password.end() <= token.start();
        int from = after ? password.end() : token.end();
        int to = after ? token.start() : password.start();
        boolean told = after || token.look() != PasswordLook.POSSIBLE;
        if (told && to - from <= 24 && from < to && joins(text.substring(from, to))) {
          findings.add(token.start(), token.end(), SecretKind.PASSWORD);
          known.add(new Findings.Finding(token.start(), token.end(), SecretKind.PASSWORD));
          break;
        }
      }
    }
  }

  private boolean joins(String between) {
    return !between.isBlank() && around.says(Kind.JOINED, between);
  }
}
