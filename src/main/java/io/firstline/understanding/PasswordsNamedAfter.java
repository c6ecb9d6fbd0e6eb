package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords that are the subject of their sentence, Korean ones too: "'blue sky 9' 이게 비번인데", "고양이7이
 * 제 암호예요"; and those said to have been typed, or to answer the hint.
 */
final class PasswordsNamedAfter implements SecretRule {

  private static final String QUOTE = "[\"'`‘’“”]";
  private static final String QUOTED =
      "(?<![A-Za-z0-9])" + QUOTE + "(?<quoted>[^\"'`‘’“”\\n]{3,40})" + QUOTE;

  /** Letters and a digit; the digit last in Korean, where a digit first is a count. */
  private static final String BARE =
      "(?<!\\S)(?<bare>[a-zA-Z][!-~]{2,38}[0-9][!-~]{0,10}?|[가-힣]{2,12}[0-9]{1,8})";

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)(?:"
              + QUOTED
              + "|"
              + BARE
              + ") ?(?:이게|이거|요게|요거|그게|이|가|은|는) ?"
              + "(?:(?:제|내|저희|우리|현재|새|지금|원래) ?){0,2}"
              + PasswordWords.NAME
              + " ?(?:이에요|예요|에요|입니다|임(?!시)|인데|이고|이야|야|였|이었|맞|이?거든)");

  /** Korean words and a sign or digit, said to have been typed; or the answer to the hint. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)"
              + PasswordWords.NAME
              + "[^\\n]{0,20}? (?<quoted>[가-힣]{2,16}[!@#$%^&*?~0-9][^\\s\"']{0,8}?) ?이?라고 ?"
              + "(?:쳤|치|입력|적|넣|설정|했|만들)"
              + "|"
              + PasswordWords.NAME
              + "[^\\n]{0,24}(?:정답|답)(?:은|이|:) ?(?<after>[가-힣A-Za-z]{2,16}[0-9]{1,8})");

  @Override
  public void find(String text, Findings findings) {
    for (Matcher subject = SUBJECT.matcher(text); subject.find(); ) {
      add(subject, subject.group("quoted") == null ? "bare" : "quoted", findings);
    }
    for (Matcher said = SAID.matcher(text); said.find(); ) {
      add(said, said.group("quoted") == null ? "after" : "quoted", findings);
    }
  }

  private static void add(Matcher found, String group, Findings findings) {
    String value = found.group(group);
    if (value.chars().anyMatch(c -> Character.isDigit(c) || "!@#$%^&*?~".indexOf(c) >= 0)
        && !LookAlikes.matches(value)) {
      findings.add(found.start(group), found.end(group), SecretKind.PASSWORD);
    }
  }
}
