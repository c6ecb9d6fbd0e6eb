package io.firstline.understanding;

import io.firstline.language.Language;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the marks of an earlier redaction, so that redacting twice changes nothing. */
final class WrittenMarks {

  private static final Pattern MARKS =
      Pattern.compile(
          Arrays.stream(Language.values())
              .flatMap(
                  language ->
                      Arrays.stream(SecretKind.values())
                          .map(kind -> Pattern.quote(Redactor.mark(kind, language))))
              .collect(Collectors.joining("|")));

  static void addTo(Findings findings, String text) {
    MARKS
        .matcher(text)
        .results()
        .forEach(mark -> findings.add(mark.start(), mark.end(), SecretKind.PASSWORD));
  }

  /** As long as the text, with nothing that speaks of a secret where a mark stands. */
  static String blanked(String text) {
    return MARKS.matcher(text).replaceAll(mark -> "\uFFFC".repeat(mark.group().length()));
  }

  /** The text without its marks: they are our words, not the person's. */
  static String without(String text) {
    return MARKS.matcher(text).replaceAll(" ");
  }

  static boolean isMark(String text, Findings.Finding finding) {
    return MARKS.matcher(text).region(finding.start(), finding.end()).matches();
  }
}
