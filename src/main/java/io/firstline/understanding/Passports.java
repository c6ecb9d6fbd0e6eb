package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passport numbers, where the word stands beside them or, for the shapes of Korea, anywhere. */
final class Passports implements SecretRule {

  private static final String NUMBER =
      "([A-Z]{1,2}[ -]?[0-9]{7,8}|[A-Z] ?[0-9]{3} ?[A-Z] ?[0-9]{4}|[0-9]{9})";

  private static final Pattern NAMED = Pattern.compile("(?i)여권|passport|페스포트|패스포트|\\bmrz\\b");

  private static final Pattern AFTER =
      Pattern.compile("(?i)" + NAMED + "[^0-9\n]{0,20}?(?<![a-z0-9])" + NUMBER + "(?![0-9])");

  private static final Pattern BEFORE =
      Pattern.compile("(?i)(?<![a-z0-9])" + NUMBER + "(?![0-9])[^0-9\n]{0,12}(?:여권|passport)");

  private static final Pattern KOREAN =
      Pattern.compile(
          "(?i)(?<![a-z0-9-])([MSRGD] ?[0-9]{8}|[MSRGD] ?[0-9]{3} ?[A-Z] ?[0-9]{4}"
              + "|[A-Z]{1,2}[0-9]{7}|[A-Z][0-9]{8})(?![a-z0-9]|-[0-9])");

  /** The lower line of the page with the picture. */
  private static final Pattern MACHINE_READ =
      Pattern.compile("([A-Z0-9<]{9}[0-9][A-Z]{3}[0-9]{7}[MF<][0-9]{7}[A-Z0-9<]{0,16})");

  @Override
  public void find(String text, Findings findings) {
    add(MACHINE_READ.matcher(text), findings);
    if (NAMED.matcher(text).find()) {
      add(AFTER.matcher(text), findings);
      add(BEFORE.matcher(text), findings);
      add(KOREAN.matcher(text), findings);
    }
  }

  private static void add(Matcher matcher, Findings findings) {
    while (matcher.find()) {
      findings.add(matcher.start(1), matcher.end(1), SecretKind.PASSPORT);
    }
  }
}
