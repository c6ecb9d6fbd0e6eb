package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passwords said in prose. The word for password, a connection and something that looks like a
 * password must come together; the looser the connection, the surer the look must be.
 */
final class SpokenPasswords implements SecretRule {

  private static final String NAME =
      "(?:비밀 ?번호|비번|비밀 ?버노|패스 ?워드|패쓰워드|패스워즈|암호(?!화)|핀 ?번호|초기"
          + " ?비번|(?<![a-z])(?:password|passwd|passwrod|pasword|passwort|passphrase|passcode|passwords|pwd|pw|pass|pin|p/w)(?:"
          + " ?(?:번호|number|code))?(?![a-z]))";

  /** Words between the name and the value that change nothing. */
  private static final String FILLER =
      "(?:(?:제가|저는|지금|현재|임시로?|원래|아마|혹시|분명히?|그냥|일단|새로|이렇게|다음과 같이|아래와 같이|쓰는|쓰던|사용하는|사용하던|설정한|바꾼"
          + "|변경한|받은|발급받은|알려주신|초기|기존|예전|이전|이전에|예전에|어제|오늘|제|내|우리|계정|로그인|입력한|입력값|값|것은|것|건|거는|거|게|currently|now|probably|maybe|just|still|simply|actually|always|like|literally|temporary|new|old|current|it|it's|is|was|to"
          + " be|set|to|changed|from) )";

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)"
              + NAME
              + "(?<for>(?: ?(?:for|to|of|on) (?:(?:my|the|our|his|her|this|that|user|account)"
              + " ){0,2}[\\w.@-]{1,40}(?:"
              + " (?:account|user|laptop|pc|login|wifi|portal))?)?)(?<particle>"
              + " ?(?:은요|은|는요|는|가|를|도|란|이란|로|으로|만|:은)?)(?<is>(?:"
              + " {0,2}(?:is|was|are|=|:|->|=>|→|-|;) ?(?:still |now |currently |just |probably"
              + " |always |actually |simply |set to |like )?| (?:set to|changed to|reset"
              + " to|to|from) ){0,2})\\s{0,3}(?<filler>"
              + FILLER
              + "{0,3})(?<quote>[\"'`<(\\[]?)");

  private static final Pattern TOKEN = Pattern.compile("\\S+");

  /** The Latin value and the Korean that grew on to it, as in "abc123!이에요". */
  private static final Pattern GROWN =
      Pattern.compile("([!-~]+?)([\"'`>)\\]]*)((?:[가-힣ㄱ-ㅣ]\\S*)?)");

  /** Hangul first and digits after, as in "우리집1234예요"; digits first would be a count. */
  private static final Pattern HANGUL_VALUE =
      Pattern.compile("([가-힣ㄱ-ㅣ]{1,12}[!@#$%^&*]*[0-9]{2,12}[!-~]*)([\"'`>)\\]]*)((?:[가-힣]\\S*)?)");

  /** Says that what stands before it is the password. */
  private static final Pattern COPULA =
      Pattern.compile(
          "(?:이에요|예요|에요|이예요|입니다|임|이구요|구요|이고|고요|고|인데|였|이었|야|이야|이요|요|여|이라고|라고|이란|이라는|로|으로|이며|거든|이거든|인듯|인"
              + " 듯|이다|다)\\S*");

  private static final Pattern NEXT =
      Pattern.compile(
          "\\s{0,2}(?:,|/|또는|혹은|아니면|그리고|하고|이랑|or|and|then|to|->|→|and then)?\\s{0,2}(?:또는 |혹은 |or"
              + " |to )?[\"'`]?");

  private static final Pattern NOT_A_PASSWORD_AFTER =
      Pattern.compile(
          "(?i)\\s?(?:계정|아이디|사번|사용자|유저|서버|노트북|피시|pc\\b|id\\b|account|user\\b|error|오류|에러|번"
              + " 오류|코드|프린터|이메일|메일|주소|버전).*",
          Pattern.DOTALL);

  private static final Pattern REVERSED_KOREAN =
      Pattern.compile(
          "(?i)(?<!\\S)[\"'`]?([!-~]{4,64}?)[\"'`]?(?:(?:이게|이거|이|가|은|는|라는 게|라는게) ?)?"
              + " ?(?:(?:제|내|우리|저희|현재|새|지금|임시|그) ?){0,2}"
              + NAME
              + " ?(?:이에요|예요|에요|입니다|임(?!시)|인데|이고|이야|야|였|이었|맞|거든|이거든|로 (?:들어|로그인|접속))");

  private static final Pattern SET_KOREAN =
      Pattern.compile(
          "(?i)(?<!\\S)[\"'`]?([!-~]{4,64}?)[\"'`]?(?:으로|로|라고|이라고) ?(?:(?:제|내|새|임시|다시|그냥|계속)"
              + " ?){0,2}"
              + NAME
              + "(?:를|을)? ?(?:바꿨|바꾸|변경|설정|입력|초기화|쳤|치|넣)");

  private static final Pattern REVERSED_ENGLISH =
      Pattern.compile(
          "(?i)(?<!\\S)[\"'`]?([!-~]{4,64}?)[\"'`,]? (?:is|was|as|for|being)"
              + " (?:(?:my|the|our|his|her|a|new|old|current|temporary|temp|initial|default) ){1,3}"
              + NAME);

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)"
              + NAME
              + "[^\\n"
              + "]{0,40}?(?: to | as |를 |을 |에 |값으로 |에서"
              + " )[\"'`]?(?<v>[!-~]{4,64}?)[\"'`]?(?:(?=(?:으로|로|라고|이라고)"
              + " ?(?:바꿨|바꾸|변경|설정|입력|초기화|했|해놨|해 놨|쳤|치|넣))|(?=[.,;]?(?:\\s|$)))");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?i)(?:\\bid|아이디|계정|login|user(?:name)?|account)\\s?[/,&]\\s?"
              + NAME
              + "(?:는|은|가)?\\s?[:=]?\\s?([!-~]{2,40}?)\\s?[/,]\\s?([!-~]{3,64})");

  private static final Pattern LOGIN_PAIR =
      Pattern.compile(
          "(?i)(?:로그인|login|log in|sign in|접속|계정|아이디)(?: with|"
              + " as|은|는)?\\s?:?\\s?([A-Za-z0-9._@-]{2,40})\\s?/\\s?(\\S{4,64})");

  private static final Pattern ALONE =
      Pattern.compile(
          "(?=[!-~]*[a-z])(?=[!-~]*[A-Z])(?=[!-~]*[0-9])(?=[!-~]*[!@#$%^&*?~+=])[!-~]{7,40}");

  @Override
  public void find(String text, Findings findings) {
    if (ALONE.matcher(text).matches() && !LookAlikes.matches(text)) {
      findings.add(0, text.length(), SecretKind.PASSWORD);
    }
    for (Matcher pair = PAIR.matcher(text); pair.find(); ) {
      addTrimmed(pair.group(2), pair.start(2), findings);
    }
    for (Matcher pair = LOGIN_PAIR.matcher(text); pair.find(); ) {
      if (PasswordShape.isStrong(pair.group(2))) {
        addTrimmed(pair.group(2), pair.start(2), findings);
      }
    }
    for (Matcher lead = LEAD.matcher(text); lead.find(); ) {
      follow(text, lead, findings);
    }
    for (Pattern reversed :
        new Pattern[] {REVERSED_KOREAN, SET_KOREAN, REVERSED_ENGLISH, CHANGED}) {
      for (Matcher value = reversed.matcher(text); value.find(); ) {
        String token = value.group(1);
        if (PasswordShape.isStrong(token)) {
          addTrimmed(token, value.start(1), findings);
        }
      }
    }
  }

  private void follow(String text, Matcher lead, Findings findings) {
    boolean said = !lead.group("is").isBlank();
    if (!lead.group("for").isEmpty() && !said) {
      return;
    }
    boolean quoted = !lead.group("quote").isEmpty();
    boolean topic = lead.group("particle").strip().matches("은요?|는요?");
    int at = lead.end();
    boolean first = true;
    while (at < text.length()) {
      Matcher token = TOKEN.matcher(text).region(at, text.length());
      if (!token.lookingAt()) {
        return;
      }
      String grown = token.group();
      Matcher parts = GROWN.matcher(grown);
      if (!parts.matches()) {
        parts = HANGUL_VALUE.matcher(grown);
        if (!parts.matches() || !(said || quoted || COPULA.matcher(parts.group(3)).matches())) {
          return;
        }
      }
      String value = trimmed(parts.group(1));
      String tail = parts.group(3);
      String after = tail + text.substring(token.end(), Math.min(text.length(), token.end() + 12));
      boolean stated = said || (topic && (tail.isEmpty() || COPULA.matcher(tail).matches()));
      boolean secret =
          first
              ? isSecret(value, tail, after, stated, said, quoted)
              : PasswordShape.isStrong(value);
      if (!secret) {
        return;
      }
      findings.add(at, at + value.length(), SecretKind.PASSWORD);
      Matcher next = NEXT.matcher(text).region(token.end(), text.length());
      at = next.lookingAt() ? next.end() : text.length();
      first = false;
    }
  }

  private static boolean isSecret(
      String value, String tail, String after, boolean stated, boolean said, boolean quoted) {
    if (LookAlikes.matches(value) || LookAlikes.matches(value + tail)) {
      return false;
    }
    if (NOT_A_PASSWORD_AFTER.matcher(after).matches() && !said) {
      return false;
    }
    boolean copula = COPULA.matcher(tail).matches();
    if (PasswordShape.isStrong(value)) {
      return true;
    }
    if (PasswordShape.isDigits(value, stated || copula ? 3 : 4)) {
      return !isCounted(after);
    }
    return PasswordShape.isWord(value)
        && (copula || quoted || (said && endsClause(after)))
        && !after.strip().matches("(?s)라고 ?(?:나|떠|뜨|표시|하).*");
  }

  private static boolean isCounted(String after) {
    return after.matches(
        "(?is) ?(?:년|월|일(?!이|입|인|라)|분|초|시간|시에|회|번|명|개|자리|자 |자로|자이|글자|층|대"
            + " |days?|hours?|min|times|characters|chars|digits|letters|users|people|years?|months?|weeks?|error|errors|%).*");
  }

  /** "My password is sunshine" ends here or goes on with another clause. */
  private static boolean endsClause(String after) {
    return after.matches(
        "(?is)\\s*(?:$|[.,;!?)\\n"
            + "].*|(?:and|but|so|can|could|please|pls|it|why|that|which|i|now) .*|[가-힣].*)");
  }

  private static String trimmed(String value) {
    return value.replaceAll("[.,;)\\]>\"'`]+$", "");
  }

  private static void addTrimmed(String token, int start, Findings findings) {
    Matcher parts = GROWN.matcher(token);
    String value = trimmed(parts.matches() ? parts.group(1) : token);
    if (!LookAlikes.matches(value)) {
      findings.add(start, start + value.length(), SecretKind.PASSWORD);
    }
  }
}
