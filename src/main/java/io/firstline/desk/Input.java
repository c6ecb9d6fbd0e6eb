package io.firstline.desk;

import io.firstline.language.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the values of a request and collects everything that is wrong with them. */
final class Input {

  private final List<InvalidInput.Wrong> wrong = new ArrayList<>();

  /** The value without blanks around it; empty when it is refused. */
  String required(String field, @Nullable String value, int longest) {
    String text = optional(field, value, longest);
    if (text == null) {
      refuse(
          field, "The field '%s' is missing. It has 1 to %d characters.".formatted(field, longest));
      return "";
    }
    return text;
  }

  @Nullable String optional(String field, @Nullable String value, int longest) {
    String plain = value == null ? "" : PlainText.of(value);
    if (plain.isEmpty()) {
      return null;
    }
    if (plain.length() > longest) {
      refuse(
          field,
          "The field '%s' has %d characters. It has at most %d."
              .formatted(field, plain.length(), longest));
    }
    return plain;
  }

  /** One of a closed set of words, whatever their case; null when absent or refused. */
  <T> @Nullable T word(
      String field, @Nullable String value, T[] allowed, Function<T, String> wordOf) {
    if (value == null || value.isBlank()) {
      return null;
    }
    for (T one : allowed) {
      if (wordOf.apply(one).equalsIgnoreCase(value.strip())) {
        return one;
      }
    }
    refuse(
        field,
        "The field '%s' cannot be '%s'. It is one of: %s."
            .formatted(
                field,
                value.strip(),
                Stream.of(allowed).map(wordOf).collect(Collectors.joining(", "))));
    return null;
  }

  void refuse(String field, String message) {
    wrong.add(new InvalidInput.Wrong(field, message));
  }

  void check() {
    if (!wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
  }
}
