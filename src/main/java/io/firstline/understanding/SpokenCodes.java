package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One-time codes, told by the words around them; error codes are not among them. */
final class SpokenCodes implements SecretRule {

  private static final String NAME =
      "(?:인증 ?(?:번호|코드|숫자)|확인 ?(?:번호|코드)|보안 ?코드|로그인 ?코드|2차 ?인증(?: ?(?:번호|코드))?|오티피|일회용 ?(?:비밀"
          + " ?번호|비번|번호|코드|암호)|(?:문자로 ?온|앱에 ?뜬|문자) ?(?:번호|코드|숫자)|(?:여섯|6|네|4) ?자리(?:"
          + " ?(?:숫자|번호|코드))?|\\b(?:otp|mfa|2fa)(?: ?(?:번호|코드|number|code))?"
          + "|\\b(?:verification|security|auth|authentication|authenticator|confirmation|login|sign-?in|sms|text|one[-"
          + " ]time|(?:6|six)[- ]digit|access) ?(?:pass)?codes?|\\bone[- ]time"
          + " (?:password|pin|pass)|\\bpasscode)";

  private static final String ENDS = "(?![0-9-]|[.:][0-9]|%)";
  private static final String SIX = "[0-9]{3}[ -]?[0-9]{3}";

  private static final String NO_UNIT =
      "(?! ?(?:년|월|일(?!이|입|인|라)|분|초|시간|시에|회|번|명|개|자리|자 |글자|원|대|층|호|days?|hours?|min|sec"
          + "|times|digits?|users?|people|am\\b|pm\\b))";

  private static final Pattern ADJACENT =
      Pattern.compile(
          "(?i)"
              + NAME
              + "(?: ?(?:값|받은 ?거|온 ?거))?(?:은|는|이|가|을|를|도| is| was|'s)?[\\s:=>\"'(-]{0,4}(?:it'?s"
              + " |is )?(?<![0-9])(?<v>(?:[A-Z]-)?[0-9](?:[ -]?[0-9]){3,7})"
              + ENDS
              + NO_UNIT);

  /** Further away it must have the six digits that nearly every such code has. */
  private static final Pattern NEAR =
      Pattern.compile(
          "(?i)(?:"
              + NAME
              + "|\\bauthenticator|인증 ?앱|\\bpin\\b)(?<pre>[^0-9\\n"
              + ".!?]{1,30}?)(?<![0-9A-Za-z_-])(?<v>"
              + SIX
              + ")"
              + ENDS
              + NO_UNIT);

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)(?<pre>[^0-9\\n]{0,12})(?<![0-9A-Za-z.:_-])(?<v>(?:[A-Z]-)?"
              + SIX
              + "(?=[^0-9])|[0-9]{4,8}(?=이|가|은|는| is| was))(?:이|가|은|는|,| is| was)?"
              + "(?: (?:제|내|그|the|my|our|your))?(?: [a-z]{2,12}){0,2}? ?(?:"
              + NAME
              + "|(?<=(?:the|my|our|your) )code\\b)");

  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?<pre>\\S{0,20}\\s?)(?<![a-z])(?:codes?\\b|코드)(?:은|는|이|가|를| is| was|'s| (?:that"
              + " |which )?(?:i|we) (?:was|were|am|got|received|have)(?: (?:been"
              + " )?(?:texted|sent|given|mailed|emailed))?,?)?[\\s:=\"'-]{0,3}(?<v>"
              + SIX
              + ")"
              + ENDS);

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)오류|에러|상태|이벤트|종료|중지|우편|부서|제품|품목|자산|사원|사번|프로젝트|거래처|상품|비용|계정|전표|티켓|주문"
              + "|내선|문서|전화|바코드|리뷰|소스|err(?:or)?|stop|exit|status|event|return|result|zip|post|country"
              + "|area|product|item|asset|project|cost|dep(?:artmen)?t|employee|vendor|bar|qr|source|bug"
              + "|fault|ticket|order|\\bext|staff|badge|review");

  @Override
  public void find(String text, Findings findings) {
    for (Matcher code = ADJACENT.matcher(text); code.find(); ) {
      add(code, findings);
    }
    addUnlessOther(NEAR.matcher(text), findings);
    addUnlessOther(BEHIND.matcher(text), findings);
    addUnlessOther(BARE.matcher(text), findings);
  }

  private static void addUnlessOther(Matcher matcher, Findings findings) {
    while (matcher.find()) {
      if (!OTHER.matcher(matcher.group("pre")).find()) {
        add(matcher, findings);
      }
    }
  }

  private static void add(Matcher matcher, Findings findings) {
    findings.add(matcher.start("v"), matcher.end("v"), SecretKind.ONE_TIME_CODE);
  }
}
