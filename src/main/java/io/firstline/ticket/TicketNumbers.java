package io.firstline.ticket;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Forms ticket numbers with the company's prefix; tickets that have a number keep it. */
@Component
public final class TicketNumbers {

  private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{0,9}");

  private volatile String prefix;

  TicketNumbers() {
    this("HD");
  }

  TicketNumbers(String prefix) {
    this.prefix = checked(prefix);
  }

  /**
   * Puts a prefix in force.
   *
   * @throws IllegalArgumentException when it is not one to ten capital letters and digits
   */
  public void use(String prefix) {
    this.prefix = checked(prefix);
  }

  String of(long number) {
    return prefix + "-" + number;
  }

  /** The number as it is kept, however it was typed. */
  static String normal(String number) {
    return number.strip().toUpperCase(Locale.ROOT);
  }

  private static String checked(String prefix) {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalArgumentException(
          "The ticket prefix '%s' cannot be used. It has 1 to 10 capital letters and digits and starts with a letter."
              .formatted(prefix));
    }
    return prefix;
  }
}
