package io.firstline.understanding;

import java.util.Set;

/**
 * A text without its secrets, the only form in which words of a person are kept, shown or logged.
 *
 * @param text the text, each secret replaced by a mark such as {@code [password removed]}
 * @param removed the kinds of what was taken out, empty when nothing was
 */
public record RedactedText(String text, Set<SecretKind> removed) {

  /** What is left of the person's own words. */
  public String withoutMarks() {
    return WrittenMarks.without(text);
  }

  @Override
  public String toString() {
    return "[message, " + text.length() + " characters]";
  }
}
