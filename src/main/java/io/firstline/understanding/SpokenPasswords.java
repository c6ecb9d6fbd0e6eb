package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords that follow their name in prose: "비번은 abc123!이에요", "my password is hunter2". The looser
 * the connection, the surer the look must be.
 */
final class SpokenPasswords implements SecretRule {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)"
              + PasswordWords.NAME
              + "(?<whose>"
              + PasswordWords.WHOSE
              + ")(?<particle>"
              + PasswordWords.PARTICLE
              + ")(?<is>"
              + PasswordWords.CONNECTION
              + ")\\s{0,3}(?<filler>"
              + PasswordWords.FILLER
              + "{0,3})(?<quote>[\"'`<(\\[]?)");

  private static final Pattern TOKEN = Pattern.compile("\\S{1,200}+");
  private static final Pattern QUOTED = Pattern.compile("[^\"\\n]{3,60}(?=\")");

  /** The Latin value and the Korean that grew on to it, as in "abc123!이에요". */
  private static final Pattern GROWN =
      Pattern.compile("([!-~]+?)([\"'`>)\\]]*)((?:[가-힣ㄱ-ㅣ]\\S*)?)");

  /** Hangul first and digits after, as in "우리집1234예요"; digits first would be a count. */
  private static final Pattern HANGUL =
      Pattern.compile("([가-힣ㄱ-ㅣ]{1,12}[!@#$%^&*]*[0-9]{1,12}[!-~]*)([\"'`>)\\]]*)((?:[가-힣]\\S*)?)");

  private static final int LOOK_AHEAD = 12;

  @Override
  public void find(String text, Findings findings) {
    int read = 0;
    for (Matcher lead = LEAD.matcher(text); lead.find(); ) {
      if (lead.end() < read) {
        continue;
      }
      Lead said = Lead.of(lead);
      if (said.quoted() && said.says() && addQuoted(text, lead.end(), findings)) {
        continue;
      }
      if (lead.group("whose").isEmpty() || said.says()) {
        read = follow(text, lead.end(), said, findings);
      }
    }
  }

  /** How the value is led up to. */
  private record Lead(boolean says, boolean plainly, boolean quoted, boolean topic) {

    static Lead of(Matcher lead) {
      boolean says = PasswordWords.SAYS.matcher(lead.group("particle") + lead.group("is")).find();
      return new Lead(
          says,
          says && lead.group("filler").isBlank(),
          !lead.group("quote").isEmpty(),
          lead.group("particle").strip().matches("은요?|는요?"));
    }
  }

  private static boolean addQuoted(String text, int at, Findings findings) {
    Matcher phrase = QUOTED.matcher(text).region(at, text.length());
    boolean secret =
        text.charAt(at - 1) == '"'
            && phrase.lookingAt()
            && phrase.group().chars().anyMatch(Character::isDigit);
    if (secret) {
      findings.add(at, phrase.end(), SecretKind.PASSWORD);
    }
    return secret;
  }

  /** Gives back how far the passwords behind one another reach. */
  private static int follow(String text, int start, Lead lead, Findings findings) {
    int at = start;
    while (at < text.length()) {
      Matcher token = TOKEN.matcher(text).region(at, text.length());
      if (!token.lookingAt()) {
        return at;
      }
      Matcher parts = GROWN.matcher(token.group());
      boolean latin = parts.matches();
      parts = latin ? parts : HANGUL.matcher(token.group());
      if (!latin && !parts.matches()) {
        return at;
      }
      String value = trimmed(parts.group(1));
      String tail = parts.group(3);
      String after = tail + ahead(text, token.end());
      boolean copula = PasswordWords.COPULA.matcher(after.strip()).lookingAt();
      boolean secret =
          at > start
              ? PasswordShape.isStrong(value)
              : latin
                  ? isSecret(value, tail, after, copula, lead)
                  : lead.says() || lead.quoted() || copula;
      if (!secret) {
        return at;
      }
      findings.add(at, at + value.length(), SecretKind.PASSWORD);
      Matcher next = PasswordWords.NEXT.matcher(text).region(token.end(), text.length());
      if (!next.lookingAt()) {
        return token.end();
      }
      at = next.end();
    }
    return at;
  }

  private static boolean isSecret(
      String value, String tail, String after, boolean copula, Lead lead) {
    if (LookAlikes.matches(value) || LookAlikes.matches(value + tail)) {
      return false;
    }
    if (PasswordWords.OTHER_NOUN.matcher(after).matches() && !lead.plainly()) {
      return false;
    }
    if (PasswordShape.isStrong(value)) {
      return true;
    }
    boolean stated = lead.says() || (lead.topic() && copula);
    if (PasswordShape.isDigits(value, stated || copula ? 3 : 4)) {
      return !PasswordWords.COUNTED.matcher(after).matches();
    }
    boolean grown = PasswordWords.COPULA.matcher(tail).matches();
    return PasswordShape.isWord(value)
        && (grown
            || lead.quoted()
            || (lead.plainly() && PasswordWords.CLAUSE_ENDS.matcher(after).matches()))
        && !after.strip().matches("(?s)라고 ?(?:나|떠|뜨|표시|하).*");
  }

  private static String ahead(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + LOOK_AHEAD));
  }

  static String trimmed(String value) {
    return value.replaceAll("[.,;)\\]>\"'`]+$", "");
  }
}
