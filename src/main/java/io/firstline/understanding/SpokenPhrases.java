package io.firstline.understanding;

import io.firstline.understanding.Surroundings.Kind;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passwords of several words that are quoted, or said to have been typed. */
final class SpokenPhrases implements SecretRule {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)"
              + PasswordWords.NAME
              + "|pass-?phrase|암호 ?문구|패스 ?프레이즈|(?:wi-?fi|보안|비밀) ?키|wi-?fi key");

  private static final Pattern QUOTED =
      Pattern.compile("(?<![A-Za-z0-9])[\"'](?<v>[^\"'\\n]{4,60})[\"']");

  /** Of a window of a program rather than of a password. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?i).*(?:\\b(?:password|passcode|pin|invalid|incorrect|wrong|error|try|again|expired?|required?|enter|must"
              + "|access|denied|fail(?:ed|s|ure)?|please|log|login|sign|in|forgot|reset|change|your|user|username"
              + "|account|locked|not|cannot|can't|unable|connect(?:ed|ing|ion)?|network|key|mismatch|remember|save"
              + "|show|hide|next|ok|cancel|yes|no|never|always|match|does|session|timed?|out|server|next|logon)\\b"
              + "|암호|비밀번호|비번|확인|오류|올바르|입력|만료|다시|계정|습니다|하세요|주세요|실패|잘못|없|틀|저장|연결|로그인|변경|필요"
              + "|사용|불일치|일치|초기화|재설정|취소|접근|거부|잠|권한|관리자|버튼|메뉴|화면|창).*");

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)(?:\\b(?:is|was|reads|equals|to|type|typed|enter|entered|use|used|tried|typing|entering|it'?s|as)|[:=]|은|는|이|가|를|을|로|→|->|\\bpassphrase|\\bpassword|비번|암호|비밀번호)"
              + " ?[(]?$");

  private static final Pattern TYPED =
      Pattern.compile(
          "(?i)\\b(?:(?:i|we|you) (?:always |just |then |have to |must |only |still |usually |keep"
              + " )?(?:type|typed|entering|enter|entered|typing|use|used|tried|put(?:"
              + " in)?|say)|typing|entering|it'?s|it is|it was|set (?:it )?to|changed (?:it"
              + " )?to)(?: in)?:? (?<v>[a-z]{2,14}(?:[ -][a-z]{2,14}){2,9}?)(?=[.,;!?\"')]|$|"
              + " (?:and|but|so|then|which|it|yet|now|get|gets|keeps?|with)\\b)");

  private static final Pattern FUNCTION_WORD =
      Pattern.compile(
          "(?i)i|me|my|we|it|he|she|they|you|your|into|once|twice|times?|three|every|each|via|using|remote|desktop|gateway"
              + "|browser|chrome|app|teams|domain|slash|name|username|user|command|keyboard|caps|lock|number|pin|code"
              + "|digits?|letters?|copy|paste|authenticator|card|reader|button|screen|field|box|form|website|portal"
              + "|carefully|correctly|slowly|exactly|manually|by|hand|do|does|did|get|got|have|has|had|than|more|less"
              + "|see|know|think|want|need|like|try|out|sure|about|day|week|month|morning|until|been|being|first|second");

  private final Surroundings around;

  SpokenPhrases(Surroundings around) {
    this.around = around;
  }

  @Override
  public void find(String text, Findings findings) {
    if (!NAMED.matcher(text).find()) {
      return;
    }
    for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
      String before = text.substring(Math.max(0, quoted.start() - 80), quoted.start());
      String after = text.substring(quoted.end(), Math.min(text.length(), quoted.end() + 14));
      if (isQuotedPassword(quoted.group("v"), before, after)) {
        findings.add(quoted.start("v"), quoted.end("v"), SecretKind.PASSWORD);
      }
    }
    addPhrases(TYPED.matcher(text), text, findings);
  }

  private boolean isQuotedPassword(String value, String before, String after) {
    if (MESSAGE.matcher(value).matches()
        || LookAlikes.matches(value)
        || value.contains("://")
        || PasswordShape.isSaidOfPasswords(value)) {
      return false;
    }
    boolean shown = after.matches("(?s) ?(?:이?라고|이?라는|이|가)? ?(?:떠|뜨|뜹|떴|나와|나오|나옵|표시|하네|하는).*");
    boolean named = NAMED.matcher(before).find();
    boolean says = before.matches("(?is).*\\b(?:says|reads|shows|saying|displays)[ :]?");
    return named
        && !shown
        && (says ? around.says(Kind.SURFACE, before) : SAID.matcher(before).find());
  }

  private static void addPhrases(Matcher phrases, String text, Findings findings) {
    while (phrases.find()) {
      int at = phrases.start("v");
      String before = text.substring(Math.max(0, at - 90), at);
      boolean words =
          Arrays.stream(phrases.group("v").split("[ -]"))
              .noneMatch(
                  word ->
                      PasswordShape.isSaidOfPasswords(word)
                          || FUNCTION_WORD.matcher(word).matches());
      if (words && NAMED.matcher(before).find()) {
        findings.add(at, phrases.end("v"), SecretKind.PASSWORD);
      }
    }
  }
}
