package io.firstline.flow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers that are nothing but yes, no or the number of a choice. "Yes, it is plugged in" is not
 * one: it says yes to something, but not that the thing works now. Nor is "OK", which may say that
 * the person is about to do it.
 */
final class BareAnswer {

  private static final Pattern YES =
      Pattern.compile(
          "(?:네|넵|넹|예|옙|응|웅|엉|어|ㅇ|맞아|맞아요|맞습니다|그래|그래요|그렇습니다|"
              + "yes|yep|yeah|yup|y|correct|itdoes|itis)+");

  private static final Pattern NO =
      Pattern.compile("(?:아니|아니요|아니오|아뇨|아닙니다|아니에요|아냐|ㄴ|노|no|nope|nah|n|itdoesnt|itisnt)+");

  private static final String ENDING = "(?:것|거|걸|꺼|이|으로|로|요|예요|이에요|입니다|할게요)*";

  private static final Pattern KOREAN_ORDINAL = Pattern.compile("(첫|두|세|네|다섯)번째" + ENDING);

  private static final Pattern NUMBER =
      Pattern.compile("(?:option|number|choice|no)?([1-9])(?:please|번째?" + ENDING + ")?");

  private static final Pattern ENGLISH_ORDINAL =
      Pattern.compile("(?:the)?(first|second|third|fourth|fifth)(?:one|option|choice)?(?:please)?");

  private static final Pattern LAST =
      Pattern.compile("마지막" + ENDING + "|(?:the)?last(?:one|option|choice)?(?:please)?");

  private static final List<String> KOREAN = List.of("첫", "두", "세", "네", "다섯");
  private static final List<String> ENGLISH =
      List.of("first", "second", "third", "fourth", "fifth");

  private BareAnswer() {}

  static Optional<Meaning> meaning(Words words) {
    if (YES.matcher(words.letters()).matches()) {
      return Optional.of(Meaning.YES);
    }
    return NO.matcher(words.letters()).matches() ? Optional.of(Meaning.NO) : Optional.empty();
  }

  /** Which of so many choices is meant, counted from 0. */
  static Optional<Integer> position(Words words, int choices) {
    return named(words.letters(), choices).filter(i -> i >= 0 && i < choices);
  }

  private static Optional<Integer> named(String letters, int choices) {
    var number = NUMBER.matcher(letters);
    if (number.matches()) {
      return Optional.of(Integer.parseInt(number.group(1)) - 1);
    }
    var korean = KOREAN_ORDINAL.matcher(letters);
    if (korean.matches()) {
      return Optional.of(KOREAN.indexOf(korean.group(1)));
    }
    var english = ENGLISH_ORDINAL.matcher(letters);
    if (english.matches()) {
      return Optional.of(ENGLISH.indexOf(english.group(1)));
    }
    return LAST.matcher(letters).matches() ? Optional.of(choices - 1) : Optional.empty();
  }
}
