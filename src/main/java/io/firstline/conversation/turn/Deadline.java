package io.firstline.conversation.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When somebody says they need it: "10시 회의 전에", "오늘 중으로", "by 3 pm", "before noon". */
final class Deadline {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(?:오늘|내일|모레|이번"
              + " ?주|[월화수목금]요일)?\\s*(?:(?:오전|오후)\\s*)?\\d{1,2}시(?:\\s*\\d{1,2}분|\\s*반)?\\s*[\\p{L}"
              + " ]{0,12}?(?:전에|전까지|까지)|(?:오늘|내일|모레|이번"
              + " ?주|[월화수목금]요일|점심|퇴근|회의)\\s*(?:안에|중으로|중에|내로|까지|전에|전까지)|\\d{1,3}\\s*(?:분|시간)\\s*(?:뒤|후|안에|내로)[\\p{L}"
              + " ]{0,10}|\\b(?:by|before|until|in time for)\\s+(?:the |my |our"
              + " )?(?:\\d{1,2}(?::\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)?|noon|lunch|tonight|tomorrow|today|end"
              + " of day|eod|monday|tuesday|wednesday|thursday|friday)(?:\\s+(?:meeting|call|presentation|deadline))?|\\bin\\s+(?:\\d{1,3}|an?|half"
              + " an|ten|twenty|thirty)\\s*(?:min(?:ute)?s?|hours?)\\b");

  private Deadline() {}

  static Optional<String> in(String text) {
    Matcher found = WORDS.matcher(text);
    return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
  }
}
