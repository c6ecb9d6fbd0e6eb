package io.firstline.understanding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords that stand before their name, further away from it, beside a user's name, or alone:
 * "abc123!로 비밀번호 바꿨어요", "hunter2 is my password", "kim / abc123!".
 */
final class PasswordsAround implements SecretRule {

  private static final String NAME = PasswordWords.NAME;

  private static final String VALUE = "[\"'`]?(?<v>[!-~]{4,64}?)[\"'`]?";
  private static final String START = "(?i)(?<!\\S)";
  private static final String MY =
      "(?:my|the|our|his|her|a|new|old|current|temporary|temp|initial|default)";
  private static final String SET = "(?:바꿨|바꾸|변경|설정|입력|초기화|했|해놨|해 놨|쳤|치|넣|눌)";

  /** Letters, digits and a sign that only passwords have in their midst. */
  private static final String COMPLEX =
      "(?=[!-~]{0,40}[a-zA-Z])(?=[!-~]{0,40}[0-9])(?=[!-~]{0,40}[!@#$%^&*])[!-~]{6,64}";

  /** One group v each: the value, which must look like a password. */
  private static final List<Pattern> PHRASES =
      List.of(
          Pattern.compile(
              START
                  + VALUE
                  + "(?:이게|이거|이|가|은|는|라는 ?게)? ?(?:(?:제|내|우리|저희|현재|새|지금|임시|그) ?){0,2}"
                  + NAME
                  + " ?(?:이에요|예요|에요|입니다|임(?!시)|인데|이고|이야|야|였|이었|맞|거든|이거든|로 ?(?:들어|로그인|접속))"),
          Pattern.compile(
              START
                  + VALUE
                  + "(?:으로|로|라고|이라고) ?(?:(?:제|내|새|임시|다시|그냥|계속) ?){0,2}"
                  + NAME
                  + "(?:를|을)? ?"
                  + SET),
          Pattern.compile(START + VALUE + ",? (?:is|was|for|being) (?:" + MY + " ){1,3}" + NAME),
          Pattern.compile(
              "(?i)"
                  + NAME
                  + "(?: that)? (?:i|you|we|they) [a-z']{2,12}(?: [a-z']{2,12}){0,2}, "
                  + VALUE
                  + "(?=[.,;]?(?:\\s|$))"),
          Pattern.compile(START + VALUE + ",? as (?:" + MY + " ){0,2}" + NAME),
          Pattern.compile(START + VALUE + " (?:and|or) \\S{4,40} as (?:" + MY + " ){0,2}" + NAME),
          Pattern.compile(
              "(?i)"
                  + NAME
                  + "[^\\n]{0,40}?(?: to | as |를 |을 |에 |값으로 |에서 |→ ?|-> ?)"
                  + VALUE
                  + "(?:(?=(?:으로|로|라고|이라고) ?"
                  + SET
                  + ")|(?=[.,;]?(?:\\s|$)))"),
          Pattern.compile(
              "(?i)(?:로그인|login|log in|sign in|접속|계정|아이디|credentials?)(?: with| as| is| are|은|는)?"
                  + "\\s?:?\\s?[A-Za-z0-9._@-]{2,40}\\s?/\\s?(?<v>\\S{4,64})"),
          Pattern.compile(
              "(?i)(?:로그인|login|log in|sign in|credentials?)(?: with| is| are|은|는|:) ?"
                  + "[A-Za-z0-9._@-]{2,40} ?(?:and|하고|이랑|랑|,) ?(?<v>[!-~]{4,64})"),
          Pattern.compile(
              "(?i)(?:wi-?fi|와이파이|wlan|ssid|핫스팟|hotspot) ?:? ?[\\w가-힣-]{2,32} ?/"
                  + " ?(?<v>[!-~]{4,64})"),
          Pattern.compile(
              "(?i)(?:" + NAME + ")[^\\n]{0,40}? " + VALUE + "(?: ?(?:이|가))? ?맞(?:죠|나요|는지|아요|습니까)"),
          Pattern.compile(
              "(?i)" + NAME + "(?: now| still)? (?:reads|equals) " + VALUE + "(?=[.,;]?(?:\\s|$))"),
          Pattern.compile(
              "(?i)(?<!\\S)[a-z0-9._-]{2,40}@[a-z0-9.-]{3,60}\\s?/\\s?(?<v>[!-~]{4,64})"));

  private static final List<Pattern> BESIDE =
      List.of(
          Pattern.compile("(?i)" + NAME + "[^\\n]{0,40}?(?<![!-~])[\"'`(]?(?<v>" + COMPLEX + ")"),
          Pattern.compile("(?i)(?<![!-~])[\"'`(]?(?<v>" + COMPLEX + ")[^\\n]{0,25}?" + NAME));

  private static final Pattern PAIR =
      Pattern.compile(
          "(?i)(?:\\bid|아이디|계정|login|user(?:name)?|account)\\s?[/,&]\\s?"
              + NAME
              + "(?:는|은|가)?\\s?[:=]?\\s?[!-~]{2,40}?\\s?[/,]\\s?(?<v>[!-~]{3,64})");

  private static final Pattern NAMED = Pattern.compile("(?i)" + NAME);

  /** A second one, once passwords are spoken of. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?i)(?:(?:new|old|other|first|second|previous|current|next) (?:one|password|pw)"
              + " (?:is|was)|\\bone is|(?:새|새로운|기존|예전|이전|바꾼|바뀐|옛날) ?(?:거는|것은|건|비번은|걸로|게)"
              + "|(?:쓰던|만든|정한|설정한|등록한) ?(?:거|것|건|게)?|이거"
              + " 맞[가-힣]{1,3}[?.]?|바꿨[가-힣]{1,4}[.,]?|임시로)\\s?:?\\s?"
              + VALUE
              + "(?=[.,;)]?(?:\\s|$|[가-힣]))(?! ?(?:계정|아이디|사번|메일|그룹|폴더|파일|문서))");

  private static final Pattern ALONE =
      Pattern.compile(
          "(?=[!-~]*[a-z])(?=[!-~]*[A-Z])(?=[!-~]*[0-9])(?=[!-~]*[!@#$%^&*?~+=])[!-~]{7,40}");

  /** One that needs no word beside it where signing in is spoken of. */
  private static final Pattern SIGNING_IN =
      Pattern.compile(
          "(?i)로그인|접속|잠[겼겨긴김]|아이디|log ?-?(?:in|on|ging)|sign ?-?in|locked|credentials"
              + "|used to work|unlock");

  private static final Pattern STRIKING =
      Pattern.compile(
          "(?<![!-~])[\"'`(]?(?<v>(?=[!-~]*[a-z])(?=[!-~]*[A-Z])(?=[!-~]*[0-9])"
              + "(?=[!-~]*[!@#$%^&*])[!-~]{7,40})");

  private static final Pattern LATIN_PART = Pattern.compile("[!-~]+");

  @Override
  public void find(String text, Findings findings) {
    if (ALONE.matcher(text).matches() && !LookAlikes.matches(text)) {
      findings.add(0, text.length(), SecretKind.PASSWORD);
    }
    if (SIGNING_IN.matcher(text).find()) {
      addComplex(STRIKING.matcher(text), findings);
    }
    for (Matcher pair = PAIR.matcher(text); pair.find(); ) {
      add(pair, findings);
    }
    PHRASES.forEach(phrase -> addStrong(phrase.matcher(text), findings));
    for (Pattern beside : BESIDE) {
      addComplex(beside.matcher(text), findings);
    }
    if (NAMED.matcher(text).find()) {
      addStrong(AGAIN.matcher(text), findings);
    }
  }

  private static void addComplex(Matcher matcher, Findings findings) {
    while (matcher.find()) {
      if (isComplex(matcher.group("v"))) {
        add(matcher, findings);
      }
    }
  }

  private static boolean isComplex(String value) {
    String inner = SpokenPasswords.trimmed(value).replaceAll("[!?]+$", "");
    return PasswordShape.isStrong(inner)
        && !value.contains("://")
        && value.chars().noneMatch(c -> "[]\\".indexOf(c) >= 0);
  }

  private static void addStrong(Matcher matcher, Findings findings) {
    while (matcher.find()) {
      if (PasswordShape.isStrong(SpokenPasswords.trimmed(latin(matcher.group("v"))))) {
        add(matcher, findings);
      }
    }
  }

  private static void add(Matcher matcher, Findings findings) {
    String value = SpokenPasswords.trimmed(latin(matcher.group("v")));
    if (!LookAlikes.matches(value)) {
      int start = matcher.start("v");
      findings.add(start, start + value.length(), SecretKind.PASSWORD);
    }
  }

  /** The value without the Korean that grew on to it. */
  private static String latin(String value) {
    Matcher part = LATIN_PART.matcher(value);
    return part.lookingAt() ? part.group() : value;
  }
}
