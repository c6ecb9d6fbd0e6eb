package io.firstline.understanding;

import io.firstline.understanding.Surroundings.Kind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes read out: in words, in pairs, or in a message that speaks of a code without naming it
 * beside the digits.
 */
final class DigitsReadOut implements SecretRule {

  private static final String ENGLISH =
      "(?:zero|oh|nought|nil|one|two|three|four|five|six|seven|eight|nine"
          + "|(?:double|triple)[ -](?:zero|oh|one|two|three|four|five|six|seven|eight|nine))";

  private static final String KOREAN = "(?:[공영빵일이삼사오육륙칠팔구]|하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|제로)";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?<v>\\b"
              + ENGLISH
              + "(?:(?:[ ,.-]{1,3}|,? (?:then|and|space|dash) )"
              + ENGLISH
              + "){3,11}+\\b|(?<![가-힣])"
              + KOREAN
              + "(?:[ ,.-]{1,3}"
              + KOREAN
              + "){3,11}+(?=[ ,.?!~]|$|이[가고에야요라]|예요|에요|입니|인데|라고|로|을|를|요|임|래)"
              + "|(?<![가-힣])[공영일이삼사오육륙칠팔구]{3}[ ,-]?[공영일이삼사오육륙칠팔구]{1,5}"
              + "(?=[ ,.?!~]|$|[가-힣]))");

  /** One digit after the other, as a keypad takes them. */
  private static final Pattern PRESSED =
      Pattern.compile(
          "(?i)(?<![0-9A-Za-z.-])(?<v>[0-9](?:,? ?(?:then|and then|그 ?다음(?:에)?|다음(?:에)?|누르고) ?"
              + "[0-9](?![0-9])){3,9})");

  /** So many digits in words are a code or a telephone number. */
  private static final int MANY = 5;

  private static final String COUNT =
      "one two three four five six seven eight nine 일 이 삼 사 오 육 칠 팔 구" + " 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉";

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![0-9A-Za-z.:_/+#-])(?<!\\+[0-9]{1,3}[ -])(?<![0-9]{2}[ )])(?<v>[0-9]{6}|[0-9]{3}["
              + " -][0-9]{3}|[0-9]{2}([ .-])[0-9]{2}\\2[0-9]{2}|[0-9](?:(["
              + " ,.-]{1,2})[0-9])(?:\\3[0-9]){4,6}|[0-9](?: [0-9]){3}|[0-9]{8}|[0-9]{4}["
              + " -][0-9]{4})(?![0-9A-Za-z%]|[-.:/][0-9]|"
              + " ?(?:년|월|일(?!이|입|인)|분|초|시간|원|명|개|회|번|대|건|GB|MB|KB|won))");

  /** Said, texted, typed: the digits are what the message is about. */
  private static final Pattern HANDLED =
      Pattern.compile(
          "(?i)(?:인데|맞나|맞죠|숫자|번호가|코드가|읽어|불러|알려|말해|보내|왔|받|넣|입력|쳤|쓰|뜨|떠|떴|나오|나와|찍|적|보이|표시|눌렀)"
              + "|\\b(?:read|tell|told|gave|give|got|receiv|came|sent|texted|typed?|enter|put|show"
              + "|say|says|said"
              + "|display|is|was|it'?s|using|used?|tried|here)");

  /** A number with a name, and not one of a code's. */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "(?i)(?:[가-힣] ?(?<!(?:인증|확인|보안|비밀|핀|일회용|로그인|코드|문자) ?)번호|(?<!code |otp |mfa |sms"
              + " )\\bnumber)(?:는|가|은|이|를|을| is)?[ :#]{0,2}$");

  private static final int WINDOW = 80;

  private static final Pattern STRICT =
      Pattern.compile(
          "(?i)otp|mfa|2fa|totp|오티피|인증(?!서)|일회용|어센티|authentic|verif|one[- ]time|sms|texted|text"
              + " message|passcode|(?:login|sign-?in|security|access|6[- ]digit|six[-"
              + " ]digit|the|my|a|this) code\\b|\\bcodes? (?:they|you|he|she|it|i|we|that)\\b|로그인"
              + " ?코드|보안 ?코드|확인 ?코드|문자로|문자 ?온|2단계|two[- ]?(?:factor|step)|duo\\b|옥타|okta");

  private final Surroundings around;

  DigitsReadOut(Surroundings around) {
    this.around = around;
  }

  @Override
  public void find(String text, Findings findings) {
    for (Matcher words = WORDS.matcher(text); words.find(); ) {
      String near = near(text, words, WINDOW);
      boolean told = isLong(words.group()) && HANDLED.matcher(near).find();
      if ((told || around.says(Kind.CODE, near))
          && !isOther(text, words)
          && isVaried(words.group())) {
        findings.add(words.start("v"), words.end("v"), SecretKind.ONE_TIME_CODE);
      }
    }
    for (Matcher keys = PRESSED.matcher(text); keys.find(); ) {
      String near = near(text, keys, WINDOW);
      if (around.says(Kind.LOCK, near) || around.says(Kind.CODE, near)) {
        findings.add(keys.start("v"), keys.end("v"), SecretKind.ONE_TIME_CODE);
      }
    }
    for (Matcher digits = DIGITS.matcher(text); digits.find(); ) {
      String near = near(text, digits, WINDOW);
      if (STRICT.matcher(near).find()
          && HANDLED.matcher(near).find()
          && !isOther(text, digits)
          && !LookAlikes.matches(digits.group("v"))) {
        findings.add(digits.start("v"), digits.end("v"), SecretKind.ONE_TIME_CODE);
      }
    }
  }

  private boolean isOther(String text, Matcher code) {
    String before = text.substring(Math.max(0, code.start() - 20), code.start());
    String after = text.substring(code.end(), Math.min(text.length(), code.end() + 8));
    return OTHER_NUMBER.matcher(before).find()
        || around.says(Kind.NOT_CODE, before)
        || around.says(Kind.NOT_CODE, after);
  }

  private static String near(String text, Matcher found, int window) {
    return text.substring(Math.max(0, found.start() - window), found.start())
        + " "
        + text.substring(found.end(), Math.min(text.length(), found.end() + window));
  }

  /** Counted up, it is a count. */
  private static boolean isLong(String words) {
    String[] digits = words.toLowerCase(Locale.ROOT).split("[ ,.-]+");
    return digits.length >= MANY && !COUNT.contains(String.join(" ", digits));
  }

  /** "이사이사" and the like are words. */
  private static boolean isVaried(String words) {
    return words.indexOf(' ') >= 0
        || words.indexOf('-') >= 0
        || words.chars().distinct().count() > 2;
  }
}
