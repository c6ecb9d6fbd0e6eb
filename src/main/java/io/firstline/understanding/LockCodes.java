package io.firstline.understanding;

import io.firstline.understanding.Surroundings.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits that open a door, a safe or a phone, and passwords that are digits and were typed. */
final class LockCodes implements SecretRule {

  private static final Pattern STARRED =
      Pattern.compile(
          "(?<![0-9A-Za-z#*-])(?<v>[#*]{1,2}[0-9]{3,10}[#*]{0,2}|[0-9]{3,10}[#*]{1,2})(?![0-9A-Za-z])");

  private static final String NO_UNIT =
      "(?![0-9A-Za-z%#*]|[-.:/,][0-9]| ?(?:년|월|일(?!이|입|인)|분|초|시간|시에|원|명|개|회|번(?!호)|대 |건|층|호|자리|글자"
          + "|days?|hours?|times|min|digits?|char|GB|MB|KB|won|people|users?))";

  /** "Opens with 4471", "현관 번호 4471", "0417로 해놨더니". */
  private static final Pattern OPENED =
      Pattern.compile(
          "(?i)(?:(?:비밀 ?)?번호|비번|암호|코드|(?:누르|눌러|치|찍)는"
              + " ?(?:번호|건|거)|codes?|combination|combo|\\bpin|takes?|opens?"
              + " (?:with|by|on)|entry|number is|press(?:ed|ing)?|punch(?:ed|ing)?(?:"
              + " in)?|typ(?:e|ed|ing)|enter(?:ed|ing)?|key(?:ed|ing)?"
              + " in|dial(?:led|ed)?|unlock(?:s|ed)? with|set"
              + " to|input)(?:은|는|이|가|을|를|도)?[\\s:=\"'(-]{0,3}(?:(?:is|was|it'?s|원래|지금|still|now|to|as|사번|생일|뒷자리)"
              + " ?){0,3}(?<![0-9])(?<v>[0-9]{4,8})"
              + NO_UNIT);

  private static final Pattern PRESSED =
      Pattern.compile(
          "(?<![0-9A-Za-z.:_/+#-])(?<v>[0-9]{4,8})"
              + "(?= ?(?:을|를|으로|로|이?라고|만|까지|도)? ?(?:계속 |다시 |그대로 )?(?:누르|눌[렀러]|치면|쳤|쳐도|찍|입력|넣|해놨|해뒀"
              + "|해놓|했는데|했더니|설정|바꿨|바꾸|맞춰|쓰[고는]|썼|써도|이에요|예요|입니다|인데|이었|였|맞[나죠아]))");

  private static final Pattern NAMED = Pattern.compile("(?i)" + PasswordWords.NAME);

  private static final Pattern DIGITS_TYPED =
      Pattern.compile(
          "(?i)\\b(?:typ(?:e|ed|ing)|enter(?:ed|ing)?|us(?:e|ed|ing)|tr(?:y|ied|ying)|put(?:"
              + " in)?|set(?: it)? to|changed(?: it)? to|is|was|it'?s|say|says|said|told)(?:"
              + " (?:it|me|in|still|just|now|my|birthday)){0,2} [\"']?(?<![0-9])(?<v>[0-9]{4,12})"
              + NO_UNIT);

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)사번|내선|전화|연락처|오류|에러|코드|자산|티켓|접수|주문|송장|버전|포트|년도|연도|금액|error|event|\\bext|phone|call"
              + "|ticket|asset|order|port|version|year|room|since|until"
              + "|word|excel|office|windows|워드|엑셀|오피스|윈도우"
              + "|사원|직원|회의|층|방|모델|아이디|계정|\\bid\\b|user|mailbox");

  private static final int BEFORE = 48;

  private final Surroundings around;

  LockCodes(Surroundings around) {
    this.around = around;
  }

  @Override
  public void find(String text, Findings findings) {
    boolean lock = around.says(Kind.LOCK, text);
    boolean named = NAMED.matcher(text).find();
    if (lock || named) {
      add(text, STARRED.matcher(text), BEFORE * 2, findings, true);
    }
    if (lock) {
      add(text, OPENED.matcher(text), BEFORE, findings, false);
    }
    if (named) {
      add(text, PRESSED.matcher(text), BEFORE, findings, false);
      add(text, DIGITS_TYPED.matcher(text), BEFORE, findings, false);
    }
  }

  private void add(String text, Matcher codes, int reach, Findings findings, boolean starred) {
    while (codes.find()) {
      int at = codes.start("v");
      String before = text.substring(Math.max(0, at - reach), at);
      String close = before.substring(Math.max(0, before.length() - 14));
      String near = before + text.substring(at, Math.min(text.length(), at + 30));
      boolean told = around.says(Kind.LOCK, near) || NAMED.matcher(near).find();
      if (told && !OTHER.matcher(close).find() && (!starred || !close.contains("티켓"))) {
        findings.add(at, codes.end("v"), SecretKind.PASSWORD);
      }
    }
  }
}
