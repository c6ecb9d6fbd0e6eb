package io.firstline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is being put right, and what was changed in it so far. */
final class Draft {

  private final List<Repaired.Change> changes = new ArrayList<>();
  private String text;

  Draft(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Puts every match right; whether anything changed. */
  boolean each(Pattern words, Function<MatchResult, String> meant) {
    Matcher word = words.matcher(text);
    StringBuilder put = new StringBuilder(text.length() + 8);
    int before = changes.size();
    while (word.find()) {
      String right = meant.apply(word);
      if (!right.equals(word.group())) {
        changes.add(new Repaired.Change(word.group(), right));
      }
      word.appendReplacement(put, Matcher.quoteReplacement(right));
    }
    if (changes.size() > before) {
      text = word.appendTail(put).toString();
    }
    return changes.size() > before;
  }

  Repaired done() {
    return new Repaired(text, List.copyOf(changes));
  }
}
