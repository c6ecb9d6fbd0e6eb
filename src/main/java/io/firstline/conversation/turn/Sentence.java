package io.firstline.conversation.turn;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Whether words say something by themselves, or only name a thing that they were asked for. */
final class Sentence {

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?iu)\\b(?:i|we|he|she|they|it|someone|somebody|there)(?:['’](?:m|ve|s|re|d|ll))?\\s+\\w+"
              + "|\\b(?:is|are|was|were|am|has|have|had|does|do|did|can|could|cannot|will|won['’]?t|(?:is|are|was|were|ca|do|does|did|could|has|have|had)n['’]?t|got|gets?|keeps?|lost|stole[n]?|fails?|says?|wants?|needs?|shows?|stops?|how|why|what|where)\\b"
              + "|\\b[a-z]{3,}ed\\b");

  private static final Pattern KOREAN =
      Pattern.compile(
          "(?u)(?:^|\\s)(?:안|못)\\s?[가-힣]|없|않|니다|(?:분실|도난|해킹|감염|유출)|(?:[해돼되봐와켜꺼내래대네죠까려져겨어아워줘가나음함됨옴림짐킴켬]|(?<!인)데)(?:요)?[\\s.,!?~ㅠㅜㅋㅎ]*(?:$|\\s)|(?:왜|어떻게|어디서|언제)\\s");

  private static final Pattern FAILS =
      Pattern.compile(
          "(?iu)(?:^|\\s|[가-힣])(?:안|못)\\s?[가-힣]|없|않|오류|에러|실패|\\b(?:not|no|never|nothing|cannot|can['’]?t|(?:is|are|do|does|did|wo|was|have|has)n['’]?t|fails?|failed|failing|errors?|refuse[sd]?|stuck|still)\\b");

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?iu)^(?:아\\s*|참\\s*)*(?:그건 그렇고|그나저나|그리고|다른 ?(?:얘기|이야기|질문|문제|건)|별개로|하나 더|한 ?가지 더|또"
              + " 하나|추가로|이거 말고도?)|^(?:oh\\s*,?\\s*|and\\s+)?(?:by the way|btw|also|one more"
              + " thing|another (?:thing|question|problem)|separately|unrelated|on another"
              + " note|different (?:question|topic|problem))\\b");

  private Sentence() {}

  static boolean says(String text) {
    return ENGLISH.matcher(text).find()
        || KOREAN.matcher(text).find()
        || text.chars().anyMatch(Sentence::isPast);
  }

  /** Whether it tells that something fails. */
  static boolean fails(String text) {
    return FAILS.matcher(text).find();
  }

  /** Whether it announces another matter by itself: "by the way". */
  static boolean turnsElsewhere(String text) {
    return ELSEWHERE.matcher(text.strip()).find();
  }

  static int words(String text) {
    return (int) Arrays.stream(text.strip().split("\\s+")).filter(w -> !w.isEmpty()).count();
  }

  /** Longer than an answer usually is; Korean says the same in fewer words. */
  static boolean isLong(String text) {
    boolean korean = text.codePoints().anyMatch(c -> c >= '가' && c <= '힣');
    return words(text) >= (korean ? 6 : 9);
  }

  /** A Korean syllable that ends in the sign of the past, or "is there". */
  private static boolean isPast(int c) {
    return c >= '가' && c <= '힣' && (c - '가') % 28 == 20;
  }
}
