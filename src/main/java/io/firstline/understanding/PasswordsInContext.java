package io.firstline.understanding;

import io.firstline.understanding.LooseTokens.Token;
import io.firstline.understanding.Surroundings.Kind;
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

  private static final Pattern JUST_NAMED =
      Pattern.compile("(?i)" + PasswordWords.NAME + "[^\\n.,]{0,10}$");

  private static final int NEAR = 24;
  private static final int WINDOW = 240;

  private final Surroundings around;
  private final UserNames userNames = new UserNames();

  PasswordsInContext(Surroundings around) {
    this.around = around;
  }

  @Override
  public void find(String text, Findings findings) {
    Mentions named = Mentions.of(NAMED, text);
    Mentions refused = around.mentions(Kind.SIGNING_IN, text);
    for (Token token : LooseTokens.in(text)) {
      if (findings.isFree(token.start(), token.end())
          && isPassword(token, text, named.near(token, WINDOW), refused.near(token, WINDOW))) {
        findings.add(token.start(), token.end(), SecretKind.PASSWORD);
      }
    }
  }

  private boolean isPassword(Token token, String text, boolean named, boolean refused) {
    boolean set = around.leads(Kind.SETTING_BEFORE, text, token.start());
    if (!named && !refused && !token.isDrawn()) {
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
    boolean other = around.isOther(text, token.start(), token.end());
    return switch (token.look()) {
      case CERTAIN -> named || refused || !other;
      case SURE -> !other && (named || entered);
      case LIKELY -> !other && (named || set || (refused && entered));
      case POSSIBLE -> !other && (set || (named && said && !(entered && isUser(token, text))));
      case NONE -> false;
    };
  }

  /** What was typed may be the name of a user, unless a password is named just before. */
  private boolean isUser(Token token, String text) {
    String before = text.substring(Math.max(0, token.start() - NEAR), token.start());
    return !JUST_NAMED.matcher(before).find()
        && userNames.matches(token.value(), text, token.start());
  }
}
