package io.firstline.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credit card numbers and the security codes on their backs. */
final class Cards implements SecretRule {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z-])[2-69][0-9]{3}(?:[ .-]{0,3}[0-9]){10,12}(?![0-9A-Za-z]|-[0-9])");

  private static final Pattern NAMED = Pattern.compile("(?i)카드|card|visa|master|amex|비자|마스터");

  private static final Pattern NUMBER_OF_SOMETHING_ELSE =
      Pattern.compile(
          "(?i)주문|송장|운송|택배|바코드|시리얼|일련|전표|티켓|자산|랜카드|그래픽 ?카드|유심|order|tracking|serial|barcode"
              + "|invoice|ticket|asset|imei|iccid|network card|graphics card");

  private static final Pattern SECURITY_CODE =
      Pattern.compile(
          "(?i)\\b(?:cvc|cvv)2?(?: ?번호| ?code)?(?:은|는|이|가| is)? ?[:=]? ?([0-9]{3,4})(?![0-9])");

  private static final String MONTH = "(?:0?[1-9]|1[0-2])";

  /** Only beside a card's number, or named by its own word. */
  private static final Pattern EXPIRY =
      Pattern.compile(
          "(?i)(?<![0-9/.-])(?:20[2-4][0-9] ?(?:년|[-./]) ?"
              + MONTH
              + "(?: ?월)?|[2-4][0-9] ?년 ?"
              + MONTH
              + " ?월|(?:0[1-9]|1[0-2]) ?[-/] ?(?:20)?[2-4][0-9]|"
              + MONTH
              + " ?월 ?[-/]? ?(?:20)?[2-4][0-9]"
              + " ?년?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}["
              + " ,.'-]{1,3}(?:20)?[2-4][0-9]|(?:0[1-9]|1[0-2])[2-4][0-9])(?![0-9]|[-./][0-9]| ?일|"
              + " ?[0-9]{1,2}일)");

  private static final Pattern EXPIRES =
      Pattern.compile(
          "(?i)유효 ?기간|유효 ?기한|만료|기한|exp(?:iry|ires?|iration|\\.|\\b)|valid|thru|mm/yy|까지");

  private static final Pattern BACK =
      Pattern.compile(
          "(?i)(?:cv[cv]2?|cid|csc|security code|보안 ?(?:코드|번호)|뒷면|뒤(?:에)? ?(?:세|3) ?자리|on the"
              + " back|씨브이씨|card code|(?:비밀 ?번호|비번) ?앞 ?(?:두|2) ?자리)[^0-9\\n"
              + "]{0,16}(?<![0-9])(?<v>[0-9]{2,4})(?![0-9]|[-./][0-9]| ?(?:자리|년|월))");

  private static final Pattern BACK_BEFORE =
      Pattern.compile(
          "(?i)(?<![0-9/-])(?<v>[0-9]{3,4})(?: ?(?:이|가|은|는|is|was|as))? ?(?:the |my"
              + " )?(?:cv[cv]2?|security code)");

  private static final int BEFORE = 24;

  @Override
  public void find(String text, Findings findings) {
    for (Matcher number = NUMBER.matcher(text); number.find(); ) {
      String before = text.substring(Math.max(0, number.start() - BEFORE), number.start());
      String digits = number.group().replaceAll("[^0-9]", "");
      if (isCard(digits, before)) {
        findings.add(number.start(), number.end(), SecretKind.CARD);
      }
    }
    boolean named = NAMED.matcher(text).find();
    boolean numbered = findings.of(SecretKind.CARD).size() > 0;
    if (named || numbered) {
      addAll(BACK.matcher(text), findings);
      addAll(BACK_BEFORE.matcher(text), findings);
      for (Matcher expiry = EXPIRY.matcher(text); expiry.find(); ) {
        String before = text.substring(Math.max(0, expiry.start() - 16), expiry.start());
        boolean beside =
            findings.of(SecretKind.CARD).stream()
                .anyMatch(card -> Math.abs(expiry.start() - card.end()) <= 6);
        if (beside || (EXPIRES.matcher(before).find() && numbered)) {
          findings.add(expiry.start(), expiry.end(), SecretKind.CARD);
        }
      }
    }
    for (Matcher code = SECURITY_CODE.matcher(text); code.find(); ) {
      findings.add(code.start(1), code.end(1), SecretKind.CARD);
    }
  }

  private static void addAll(Matcher codes, Findings findings) {
    while (codes.find()) {
      findings.add(codes.start("v"), codes.end("v"), SecretKind.CARD);
    }
  }

  private static boolean isCard(String digits, String before) {
    boolean somethingElse = NUMBER_OF_SOMETHING_ELSE.matcher(before).find();
    if (!somethingElse && NAMED.matcher(before).find()) {
      return true;
    }
    return !somethingElse && hasLengthOfItsBrand(digits) && passesLuhn(digits);
  }

  /** The numbers of phones pass the same sum, but are not as long as the brand's cards. */
  private static boolean hasLengthOfItsBrand(String digits) {
    return switch (digits.length()) {
      case 16 -> true;
      case 15 -> digits.startsWith("34") || digits.startsWith("37");
      case 14 -> digits.startsWith("30") || digits.startsWith("36") || digits.startsWith("38");
      default -> false;
    };
  }

  private static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
      sum += i % 2 == 0 ? digit : doubled;
    }
    return sum % 10 == 0;
  }
}
