package io.firstline.understanding;

import io.firstline.language.Language;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the marks of an earlier redaction, so that redacting twice changes nothing. */
final class WrittenMarks implements SecretRule {

  private static final Pattern MARKS =
      Pattern.compile(
          Arrays.stream(Language.values())
              .flatMap(
                  language ->
                      Arrays.stream(SecretKind.values())
                          .map(kind -> Pattern.quote(Redactor.mark(kind, language))))
              .collect(Collectors.joining("|")));

  @Override
  public void find(String text, Findings findings) {
    MARKS
        .matcher(text)
        .results()
        .forEach(mark -> findings.add(mark.start(), mark.end(), SecretKind.PASSWORD));
  }

  /** The text without its marks: they are our words, not the person's. */
  static String without(String text) {
    return MARKS.matcher(text).replaceAll(" ");
  }

  static boolean isMark(String text, Findings.Finding finding) {
    return MARKS.matcher(text).region(finding.start(), finding.end()).matches();
  }
}
