package io.firstline.understanding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of bank accounts: nothing but the word beside them tells them from other numbers. */
final class BankAccounts implements SecretRule {

  private static final String BANK =
      "(?:계좌|통장|[가-힣A-Za-z]{1,6}은행|농협|수협|신협|우체국|예금주|제일(?= ?[0-9])|새마을금고|카카오 ?뱅크|카뱅|토스 ?뱅크|케이"
          + " ?뱅크|케뱅|bank account|bank a/c|account"
          + " (?:number|no\\.?)|\\bacct\\b|\\b(?:bank|IBK|KB|NH|shinhan|woori|hana|kookmin|nonghyup|kakao"
          + " ?bank|toss ?bank)\\b)";

  /** Also everyday words, so the number must follow at once. */
  private static final String SHORT_BANK = "(?:국민|신한|우리|하나|기업|산업|부산|대구|광주|전북|경남|제주|씨티|토스|카카오|SC)";

  private static final String NUMBER = "[0-9]{2,6}(?:[ -]{0,2}[0-9]{1,7}){1,5}|[0-9]{10,16}";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)(?:"
              + BANK
              + "[^0-9\n]{0,20}|"
              + SHORT_BANK
              + " ?)(?<![0-9])("
              + NUMBER
              + ")(?![0-9])");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?<![0-9-])([0-9]{2,6}(?:-[0-9]{1,7}){1,4}|[0-9]{10,16})(?![0-9]) {0,2}\\(?" + BANK);

  /** Where money is to arrive, a number called an account is one of a bank. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)routing|sort code|swift|\\bbic\\b|\\bbank|\\bach\\b|chase|wells"
              + " fargo|citi|hsbc|barclays|payroll|salary|direct"
              + " deposit|refund|reimburse|deposit|beneficiary|급여|입금|환급|이체|송금|예금주|출금");

  private static final Pattern FOR_MONEY =
      Pattern.compile(
          "(?i)(?:\\baccount|\\bacc?t|\\ba/c|계좌|통장)(?:[ .]{0,2}(?:no|number|num|#|번호))?[^0-9\\n"
              + "]{0,12}(?<![0-9])([0-9]{8,17}|[0-9]{2,6}(?:[ -][0-9]{2,7}){1,4})(?![0-9-])");

  private static final Pattern BRANCH =
      Pattern.compile(
          "(?i)(?:sort ?code|(?:routing|\\baba|transit) (?:number|no\\.?)|\\bbsb)"
              + "[^0-9\\n]{0,12}(?<![0-9])([0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}|[0-9]{3}-?[0-9]{3}"
              + "|[0-9]{9})(?![0-9-])");

  /** Whatever its check digits say. */
  private static final Pattern NAMED_IBAN =
      Pattern.compile(
          "(?i)\\biban\\b[^0-9\\n]{0,16}?\\b([A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{2,4}){3,8})\\b");

  private static final Pattern IBAN =
      Pattern.compile("\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b");

  private static final Pattern NUMBER_OF_SOMETHING_ELSE =
      Pattern.compile(
          "(?i)(?:order|invoice|ticket|tracking|serial|asset|case|meeting|주문|송장|운송장|전표|접수|자산|회의|티켓)"
              + "(?: ?(?:number|no\\.?|id|번호))?(?: is|은|는|이|가)?[ :#]{0,2}$");

  private static final Pattern PHONE =
      Pattern.compile("(?:0[0-9]{1,2}[ -]?[0-9]{3,4}[ -]?[0-9]{4}|1[568][0-9]{2}[ -]?[0-9]{4})");

  @Override
  public void find(String text, Findings findings) {
    add(AFTER.matcher(text), text, findings);
    add(BEFORE.matcher(text), text, findings);
    if (MONEY.matcher(text).find()) {
      for (Matcher account = FOR_MONEY.matcher(text); account.find(); ) {
        if (account.group(1).replaceAll("[^0-9]", "").length() >= 8) {
          findings.add(account.start(1), account.end(1), SecretKind.BANK_ACCOUNT);
        }
      }
    }
    for (Pattern named : List.of(NAMED_IBAN, BRANCH)) {
      for (Matcher number = named.matcher(text); number.find(); ) {
        findings.add(number.start(1), number.end(1), SecretKind.BANK_ACCOUNT);
      }
    }
    for (Matcher iban = IBAN.matcher(text); iban.find(); ) {
      if (isIban(iban.group().replace(" ", ""))) {
        findings.add(iban.start(), iban.end(), SecretKind.BANK_ACCOUNT);
      }
    }
  }

  private static void add(Matcher matcher, String text, Findings findings) {
    while (matcher.find()) {
      long digits = matcher.group(1).chars().filter(Character::isDigit).count();
      String before = text.substring(Math.max(0, matcher.start(1) - 24), matcher.start(1));
      if (digits >= 10
          && digits <= 16
          && !NUMBER_OF_SOMETHING_ELSE.matcher(before).find()
          && !PHONE.matcher(matcher.group(1)).matches()) {
        findings.add(matcher.start(1), matcher.end(1), SecretKind.BANK_ACCOUNT);
      }
    }
  }

  private static boolean isIban(String iban) {
    int rest = 0;
    for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
      int value = Character.getNumericValue(c);
      rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest == 1;
  }
}
