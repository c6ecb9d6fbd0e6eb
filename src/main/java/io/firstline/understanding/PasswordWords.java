package io.firstline.understanding;

import java.util.regex.Pattern;

/** How people name a password, and what they say between the name and the value. */
final class PasswordWords {

  /** The password itself by any of its names. */
  static final String NAME =
      "(?:비밀 ?번호|비번|(?:와이파이|와파|네트워크|무선|보안|공유기) ?(?:보안 ?)?키(?! ?ID)|비밀 ?문구|패스 ?워드|패쓰워드|암호(?!화)|핀"
          + " ?(?:번호|코드)|(?<![가-힣])핀(?="
          + " ?[0-9]{4})|(?<![a-z])(?:(?:wi-?fi|wlan|hotspot|network|wpa2?|pre-?shared)(?:"
          + " security)?"
          + " key|psk|passwords?|passwd|passwrod|pasword|passphrase|passcode|pwd|p/?w|pass|pin)(?:"
          + " ?(?:번호|number|code))?(?![a-z_]))";

  /** "For my laptop", "that I use": whose password it is. */
  static final String WHOSE =
      "(?: ?(?:for|to|of|on) (?:(?:my|the|our|his|her|this|that|user|account)"
          + " ){0,2}[\\w.@-]{1,40}(?: (?:account|user|laptop|pc|login|wifi|portal|card|reader|card"
          + " reader|phone|printer|safe|door))?|(?: that)? (?:i|we|you|they) [a-z']{2,12}(?:"
          + " (?!(?:is|was) )[a-z']{2,12}){0,2})?";

  static final String PARTICLE = "(?:'s| ?(?:은요|은|는요|는|이(?=[ \"'!-~])|을|가|를|도|란|이란|로|으로|만))?";

  static final String CONNECTION =
      "(?: {0,2}(?:is|was|are|should be|must be|used to be|will be|=|:|->|=>|→|-|;)"
          + " ?(?:(?:still|now|currently|just|probably|always|actually|simply|set to|like) )?"
          + "| (?:set to|changed to|reset to|to|from) ){0,2}";

  /** Says outright that what follows is the password. */
  static final Pattern SAYS = Pattern.compile("(?i)\\b(?:is|was|are|be)\\b|'s|[=:]");

  /** Words before the value that change nothing. */
  static final String FILLER =
      "(?:(?:제가|저는|지금|현재|임시로?|원래|아마|혹시|분명히?|그냥|일단|새로|이렇게|다음과 같이|아래와 같이"
          + "|쓰는|쓰던|사용하는|사용하던|설정한|바꾼|변경한|받은|발급받은|알려주신|초기|기존|예전에?|이전에?|어제|오늘"
          + "|제|내|우리|계정|로그인|입력한|입력값|값|것은|것|건|거는|거|게|변경|생일|이름"
          + "|currently|now|probably|maybe|just|still|simply|actually|always|temporary|new|old|current|it|it's|is|was|to"
          + " be|set|to|changed|from) ?[:=]? )";

  /** Korean that ends a statement: what stands before it is the password. */
  static final Pattern COPULA =
      Pattern.compile(
          "(?:이에요|예요|에요|이예요|입니다|임|이구요|구요|이고|고요|고|인데|였|이었|야|이야|이요|요|여|이라고|라고"
              + "|이란|이라는|로|으로|이며|거든|이거든|인듯|인 듯|이다|다)\\S*");

  /** Between two passwords of which both were tried. */
  static final Pattern NEXT =
      Pattern.compile(
          "\\s{0,2}(?:,|/|또는|혹은|아니면|그리고|하고|이랑|or|and then|and|then|to|->|→)?\\s{0,2}"
              + "(?:또는 |혹은 |or |to )?[\"'`]?");

  /** What stands before one of these is something else. */
  static final Pattern OTHER_NOUN =
      Pattern.compile(
          "(?is)\\s?(?:계정|아이디|사번|사용자|유저|서버|노트북|피시|pc\\b|id\\b|account|user\\b|error|오류|에러|코드"
              + "|번 오류|프린터|이메일|메일|주소|버전).*");

  static final Pattern COUNTED =
      Pattern.compile(
          "(?is) ?(?:년|월|일(?!이|입|인|라)|분|초|시간|시에|회|번|명|개|자리|자 |자로|자이|글자|층|대 |%"
              + "|days?|hours?|min|times|characters|chars|digits|letters|users|people|years?|months?"
              + "|weeks?|errors?).*");

  /** "My password is sunshine" ends here or goes on with another clause. */
  static final Pattern CLAUSE_ENDS =
      Pattern.compile(
          "(?is)\\s*(?:$|[.,;!?)\\n].*|[가-힣].*"
              + "|(?:and|but|so|can|could|please|pls|it|why|that|which|i|now) .*)");

  private static final Pattern NAMES = Pattern.compile("(?i)" + NAME);

  private PasswordWords() {}

  static boolean isName(String word) {
    return NAMES.matcher(word).matches();
  }
}
