package io.firstline.understanding;

import io.firstline.understanding.Surroundings.Kind;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers to the questions kept to prove who somebody is: "security answer is Biscuit". */
final class SecretAnswers implements SecretRule {

  private static final String VALUE =
      "(?:\"(?<quoted>[^\"\\n"
          + "]{2,40})\"|'(?<single>[^'\\n"
          + "]{2,40})'|(?<bare>[A-Z][\\w'-]{1,24}(?: [A-Z0-9]"
          + "[\\w'-]{0,24}){0,3}|[A-Za-z0-9_-]{3,24}|[가-힣A-Za-z0-9]{2,16}?))";

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?i:answer(?:ed|s)?(?: (?:i|we) (?:gave|set|put|used|chose|typed|entered))?|(?:i|we)"
              + " (?:put|set|typed|entered|wrote|said|used|chose|gave|type|enter|use)|pet|name|school|city|it)(?i:(?:"
              + " (?:is|was|with|to it|as|it|should be|has always"
              + " been|always|still|just|in|called))*\\s?[:=]? ?(?<quote>(?=[\"']))?)\\s?"
              + VALUE
              + "(?=[\\s.,;!?)]|$)");

  private static final Pattern KOREAN =
      Pattern.compile(
          "(?:정답|답변|답)(?:은|는|이|을|으로|를|:|에)? ?:? ?"
              + VALUE
              + "(?= ?(?:이에요|예요|에요|입니다|인데|이?라고|으로|로|이고|이었|였|이구|임|,|\\.|$|[을를]"
              + " ))|(?<![가-힣A-Za-z0-9])(?:\"(?<quoted2>[^\"\\n"
              + "]{2,40})\"|(?<bare2>[가-힣A-Za-z0-9]{2,20}?)) ?(?:이?라고|으로|로) ?(?:계속 |분명 |다시"
              + " )?(?:답|적|썼|쓰|쳤|치|넣|입력|등록|설정|해놨|했)");

  private static final Pattern IN_SMALL_LETTERS =
      Pattern.compile(
          "(?i)\\banswer(?:ed|s)?(?: (?:i|we) [a-z]{2,6})?(?: (?:is|was|as|with|to it)|:|=){1,3}"
              + " ?(?<v>[a-z]{3,15}(?: [a-z]{3,15}){0,2}?)(?=[,.;!?]|$|"
              + " (?:but|and|it|so|yet|which)\\b)");

  private static final int REACH = 160;

  /** Said about the answer, or of where it is typed. */
  private static final Pattern NO_ANSWER =
      Pattern.compile(
          "(?i)(?:the|a|an|my|it|that|this|wrong|right|correct|incorrect|same|not|no|nothing|never|always|case"
              + "|sensitive|question|answer|security|name|which|what|and|but|in|on|for|too|every|again|them|is"
              + "|was|one|all|both|something|anything|accepted|rejected|refused|missing|lost|invalid|blank"
              + "|empty|still|keeps?|says?|does|doesn'?t|won'?t|can'?t|works?|fails?|failed|longer|asking"
              + "|english|korean|hangul|lowercase|uppercase|stored|saved|long|short|required|locked|unknown)|.*(?:틀|모르|모름|맞|기억|뭐|무엇|안"
              + " |없|잘못|어떻|영어|한글|소문자|대문자|이렇게|그렇게|다시|새로|제대로"
              + "|그대로|똑같이|아무|질문|답변|정답|바로|대로|까먹|잊|찾|바꾸|변경|입력|설정|등록|이거|저거|것|거|자동|직접|따로|메일|문자|전화|기준).*|.*(?:요|다|까|죠|음)");

  private final Surroundings around;

  SecretAnswers(Surroundings around) {
    this.around = around;
  }

  @Override
  public void find(String text, Findings findings) {
    for (Matcher question = around.all(Kind.QUESTION, text); question.find(); ) {
      int end = Math.min(text.length(), question.end() + REACH);
      add(ENGLISH.matcher(text).region(question.start(), end), findings, false);
      addInSmallLetters(IN_SMALL_LETTERS.matcher(text).region(question.start(), end), findings);
      add(KOREAN.matcher(text).region(question.start(), end), findings, true);
    }
  }

  private static void addInSmallLetters(Matcher answers, Findings findings) {
    while (answers.find()) {
      boolean answer =
          Arrays.stream(answers.group("v").split(" "))
              .noneMatch(
                  word ->
                      PasswordShape.isSaidOfPasswords(word)
                          || NO_ANSWER.matcher(word).matches()
                          || word.matches("(?i).*(?:ing|ed|ly|n't)"));
      if (answer) {
        findings.add(answers.start("v"), answers.end("v"), SecretKind.PASSWORD);
      }
    }
  }

  private static void add(Matcher answers, Findings findings, boolean korean) {
    answers.useTransparentBounds(true);
    while (answers.find()) {
      String[] groups =
          korean
              ? new String[] {"quoted", "single", "bare", "quoted2", "bare2"}
              : new String[] {"quoted", "single", "bare"};
      for (String group : groups) {
        String value = answers.group(group);
        if (value != null && isAnswer(value, group.startsWith("bare"), korean)) {
          findings.add(answers.start(group), answers.end(group), SecretKind.PASSWORD);
        }
      }
    }
  }

  private static boolean isAnswer(String value, boolean bare, boolean korean) {
    if (NO_ANSWER.matcher(value).matches()) {
      return false;
    }
    boolean proper =
        korean
            || Character.isUpperCase(value.charAt(0))
            || value.chars().anyMatch(Character::isDigit);
    return !bare || (proper && !value.matches("I|It|The|My|OK|VPN|IT|ID|PC|SSO|MFA"));
  }
}
