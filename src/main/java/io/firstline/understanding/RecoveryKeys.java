package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recovery keys of encrypted disks, and the product keys that look like them. */
final class RecoveryKeys implements SecretRule {

  private static final Pattern BITLOCKER =
      Pattern.compile("(?<![0-9-])[0-9]{6}(?:[\\s-]{0,3}[0-9]{6}){5,7}(?![0-9])");

  private static final Pattern FILEVAULT =
      Pattern.compile("(?<![A-Za-z0-9-])[A-Z0-9]{4}(?:-[A-Z0-9]{4}){5}(?![A-Za-z0-9-])");

  private static final Pattern PRODUCT =
      Pattern.compile("(?i)(?<![a-z0-9-])[a-z0-9]{5}(?:-[a-z0-9]{5}){4}(?![a-z0-9-])");

  private static final Pattern LICENCE =
      Pattern.compile(
          "(?i)(?:(?:licen[cs]e|product|activation|cd) ?key|(?:제품|라이[선센]스|정품|인증|시디) ?키)[^\\n"
              + "]{0,30}?(?<![a-z0-9-])(?<v>[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){3,7})(?![a-z0-9-])");

  @Override
  public void find(String text, Findings findings) {
    add(BITLOCKER.matcher(text), findings, SecretKind.RECOVERY_KEY, false);
    add(FILEVAULT.matcher(text), findings, SecretKind.RECOVERY_KEY, true);
    add(PRODUCT.matcher(text), findings, SecretKind.KEY, true);
    for (Matcher key = LICENCE.matcher(text); key.find(); ) {
      findings.add(key.start("v"), key.end("v"), SecretKind.KEY);
    }
  }

  private static void add(Matcher matcher, Findings findings, SecretKind kind, boolean letters) {
    while (matcher.find()) {
      if (!letters || matcher.group().chars().anyMatch(Character::isLetter)) {
        findings.add(matcher.start(), matcher.end(), kind);
      }
    }
  }
}
