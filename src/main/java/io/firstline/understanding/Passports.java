package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passport numbers, where the word stands beside them. */
final class Passports implements SecretRule {

  private static final String NUMBER =
      "([A-Z]{1,2} ?[0-9]{7,8}|[A-Z][0-9]{3}[A-Z][0-9]{4}|[0-9]{9})";

  private static final Pattern AFTER =
      Pattern.compile("(?i)(?:여권|passport)[^0-9\n]{0,20}?(?<![a-z0-9])" + NUMBER + "(?![0-9])");

  private static final Pattern BEFORE =
      Pattern.compile("(?i)(?<![a-z0-9])" + NUMBER + "(?![0-9])[^0-9\n]{0,12}(?:여권|passport)");

  @Override
  public void find(String text, Findings findings) {
    add(AFTER.matcher(text), findings);
    add(BEFORE.matcher(text), findings);
  }

  private static void add(Matcher matcher, Findings findings) {
    while (matcher.find()) {
      findings.add(matcher.start(1), matcher.end(1), SecretKind.PASSPORT);
    }
  }
}
