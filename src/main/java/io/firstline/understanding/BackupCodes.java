package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes kept for the day the phone is lost, and the words of a recovery phrase: lists of them. */
final class BackupCodes implements SecretRule {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:backup|back-up|recovery|scratch|emergency|rescue|one[- ]time)"
              + " (?:codes?|keys?|tokens?)|(?:백업|복구|비상|예비|긴급|복원|일회용) ?(?:용 ?)?(?:코드|키|번호|토큰|암호)");

  private static final Pattern CODE =
      Pattern.compile(
          "(?<![A-Za-z0-9./@_-])(?:[A-Za-z0-9]{4,10}(?:-[A-Za-z0-9]{4,10}){1,7}|[A-Za-z0-9]{6,32}"
              + "|[0-9]{4} [0-9]{4})(?![A-Za-z0-9/@_]|[-.][A-Za-z0-9])");

  private static final int REACH = 400;

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i)(?:recovery|seed|backup|secret|mnemonic|복구|시드|니모닉)["
              + " -]?(?:phrase|words?|문구|구문|단어|프레이즈)[^\\n"
              + ":]{0,60}?(?:(?:[:=]|->|→|\\bis\\b|\\bare\\b|\\bwas\\b|은|는|가|이)\\s{0,3})"
              + "(?<v>[\"'(]?(?:[0-9]{1,2}[.)]\\s?)?[a-z]{3,12}(?:(?:\\s?[,;/>-]{1,2}\\s{0,2}|\\s{1,2})(?:[0-9]{1,2}[.)]\\s?)?(?:and"
              + " )?[a-z]{3,12}){3,23}+)");

  private static final Pattern COMMA_LIST =
      Pattern.compile(
          "(?i)(?:[a-z]{3,12}\\s?[,;/>]{1,2}\\s?){2,}.*|(?:[0-9]{1,2}[.)]\\s?[a-z]+.*)");

  @Override
  public void find(String text, Findings findings) {
    for (Matcher named = NAMED.matcher(text); named.find(); ) {
      int end = Math.min(text.length(), named.end() + REACH);
      add(text, CODE.matcher(text).region(named.end(), end), findings);
      add(
          text,
          CODE.matcher(text).region(Math.max(0, named.start() - 40), named.start()),
          findings);
    }
    for (Matcher phrase = PHRASE.matcher(text); phrase.find(); ) {
      String words = phrase.group("v");
      if (COMMA_LIST.matcher(words).matches() || saysNothing(words)) {
        findings.add(phrase.start("v"), phrase.end("v"), SecretKind.RECOVERY_KEY);
      }
    }
  }

  private static void add(String text, Matcher codes, Findings findings) {
    codes.useTransparentBounds(true);
    while (codes.find()) {
      String code = codes.group();
      boolean drawn =
          code.chars().anyMatch(Character::isDigit)
              && !LookAlikes.matches(code)
              && !code.matches("(?:19|20)[0-9]{6}")
              && !isId(text, codes.start());
      if (drawn) {
        findings.add(codes.start(), codes.end(), SecretKind.RECOVERY_KEY);
      }
    }
  }

  private static boolean isId(String text, int place) {
    return text.substring(Math.max(0, place - 16), place)
        .matches(
            "(?is).*(?:\\bid|식별자|아이디|serial|시리얼|asset|자산|model|모델|for|오류|에러"
                + "|error|사번|계정)(?: is| was)?\\W{0,3}[가-힣]{0,2}\\W{0,2}");
  }

  private static boolean saysNothing(String words) {
    for (String word : words.split("[^A-Za-z]+")) {
      if (PasswordShape.isSaidOfPasswords(word)) {
        return false;
      }
    }
    return true;
  }
}
