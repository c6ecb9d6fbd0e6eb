package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of residents and foreigners in Korea: birth date, then seven digits. */
final class ResidentNumbers implements SecretRule {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![0-9-])((?:[0-9] ?){6})( {0,2}(?:[-.~/]|다시|대시|대쉬|하이픈|바|dash|hyphen)? {0,2})((?:[0-9]"
              + " ?){6}[0-9])(?![0-9]|-[0-9])");

  private static final Pattern NAMED =
      Pattern.compile("(?i)주민|외국인|민증|신분증|resident|rrn|\\bssn\\b|alien");

  private static final Pattern NUMBER_OF_SOMETHING_ELSE =
      Pattern.compile(
          "(?i)주문|송장|운송|택배|바코드|시리얼|일련|전표|접수|문서|티켓|자산|order|tracking|serial|barcode"
              + "|invoice|ticket|asset|imei|timestamp|document");

  private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
  private static final int BEFORE = 24;

  /** Told in halves: "앞이 900101 뒤는 1234567". */
  private static final Pattern HALVES =
      Pattern.compile(
          "(?i)(?:주민(?!센터|자치|세)|민증|외국인 ?등록|resident|rrn)[^\\n"
              + "]{0,80}?(?<![0-9-])(?<front>[0-9]{6})(?![0-9])[^0-9\\n"
              + "]{1,20}(?<back>[0-9]{7})(?![0-9-])");

  @Override
  public void find(String text, Findings findings) {
    for (Matcher halves = HALVES.matcher(text); halves.find(); ) {
      findings.add(halves.start("front"), halves.end("front"), SecretKind.RESIDENT_NUMBER);
      findings.add(halves.start("back"), halves.end("back"), SecretKind.RESIDENT_NUMBER);
    }
    for (Matcher number = SHAPE.matcher(text); number.find(); ) {
      String before = text.substring(Math.max(0, number.start() - BEFORE), number.start());
      String digits = number.group().replaceAll("[^0-9]", "");
      boolean joined = number.group(2).isBlank();
      if (isResident(digits, joined, before)) {
        findings.add(number.start(), number.end(), SecretKind.RESIDENT_NUMBER);
      }
    }
  }

  private static boolean isResident(String digits, boolean joined, String before) {
    if (NAMED.matcher(before).find()) {
      return true;
    }
    if (!beginsWithDate(digits) || digits.charAt(6) == '0' || digits.charAt(6) == '9') {
      return false;
    }
    // Since 2020 the last digits are drawn by lot: the check digit proves, its absence does not.
    return hasCheckDigit(digits) || !NUMBER_OF_SOMETHING_ELSE.matcher(before).find() || !joined;
  }

  private static boolean beginsWithDate(String digits) {
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4, 6));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static boolean hasCheckDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 10;
    int foreigners = (13 - sum % 11) % 10;
    int last = digits.charAt(12) - '0';
    return last == check || (digits.charAt(6) >= '5' && last == foreigners);
  }
}
