package io.firstline.conversation.turn;

import java.util.regex.Pattern;

/** "나머지는 됐어요", "never mind the rest": what was told beside the problem at hand is dropped. */
final class NeverMind {

  private static final int LETTERS_AT_MOST = 60;

  private static final String REST_KO =
      "(?:나머지|다른 ?(?:것|거|건|문제|두 ?개)(?:들)?|그 ?외(?:의? ?것)?|남은 ?(?:것|거|건|문제))";
  private static final String REST_EN =
      "(?:rest|others|other (?:one|ones|two|things?|problems?|issues?)|remaining \\w+)";

  private static final Pattern KOREAN =
      Pattern.compile(
          REST_KO
              + "[은는도들]*\\s*(?:그냥 |이제 |다 |모두 |나중에 )*"
              + "(?:됐|되었|괜찮|필요 ?없|안 ?(?:해|봐|하셔|보셔)|취소|빼|넘어가|나중에|제가|알아서|해결)");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:never ?mind|forget|skip|drop|leave|ignore|cancel|don'?t (?:need|worry about"
              + "|bother with)|no need for)\\b.{0,12}\\b"
              + REST_EN
              + "\\b|\\b"
              + REST_EN
              + " (?:can wait|(?:is|are) (?:fine|ok|okay|solved|not (?:important|needed))"
              + "|(?:does not|do not|doesn'?t|don'?t) matter)\\b");

  private NeverMind() {}

  static boolean theRest(String text) {
    return text.length() <= LETTERS_AT_MOST
        && (KOREAN.matcher(text).find() || ENGLISH.matcher(text).find());
  }
}
