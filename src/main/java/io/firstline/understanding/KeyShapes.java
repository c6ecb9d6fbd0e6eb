package io.firstline.understanding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens and keys of services, told by their shape or by where programs take them. */
final class KeyShapes implements SecretRule {

  private record Shape(SecretKind kind, Pattern pattern) {

    static Shape of(String line) {
      String[] cells = line.split("\t", 3);
      return new Shape(
          SecretKind.valueOf(cells[0].toUpperCase(Locale.ROOT)), Pattern.compile(cells[2]));
    }
  }

  /** What stands where a secret would, so that the secret need not be told. */
  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?i)[*x.•●_-]+|<.*|\\$\\{?[a-z_(].*|%[a-z_]+%|\\{\\{.*|https?:.*|.*:\\\\.*|process\\.env.*|your[_-].*|\\[(?:[가-힣"
              + " ]{1,8} 가림|[a-z ]{1,20} removed)?\\]?.*");

  private final List<Shape> shapes =
      Examples.lines("key-shapes.tsv").stream().map(Shape::of).toList();

  @Override
  public void find(String text, Findings findings) {
    for (Shape shape : shapes) {
      for (Matcher found = shape.pattern().matcher(text); found.find(); ) {
        int group = found.groupCount();
        if (found.start(group) >= 0
            && (group == 0 || !STAND_IN.matcher(found.group(group)).matches())) {
          findings.add(found.start(group), found.end(group), shape.kind());
        }
      }
    }
  }
}
