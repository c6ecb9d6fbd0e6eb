package io.firstline.understanding;

import io.firstline.language.Language;
import io.firstline.language.PlainText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Replaces every secret in a text by a short mark in the text's language. */
final class Redactor {

  private final Surroundings around = new Surroundings();

  /** Sure shapes come first, so that a card number is not taken for a code. */
  private final List<SecretRule> rules =
      List.of(
          new KeyShapes(),
          new RecoveryKeys(),
          new ResidentNumbers(),
          new Cards(),
          new SpokenCodes(),
          new Passphrases(),
          new SpokenPhrases(around),
          new SpokenPasswords(),
          new StatedSecrets(around),
          new PasswordsAround(),
          new PasswordsNamedAfter(),
          new BankAccounts(),
          new IdentityNumbers(),
          new Passports(),
          new DigitsReadOut(around),
          new BackupCodes(),
          new SecretAnswers(around),
          new LockCodes(around),
          new PasswordsInContext(around),
          new TypedOnOtherKeys(),
          new Siblings(around));

  private final Spelling spelling = new Spelling();

  RedactedText redact(String raw) {
    String plain = PlainText.of(raw);
    Spelling.Spelt spelt = spelling.of(Folding.of(WrittenMarks.blanked(plain)));
    Findings found = new Findings();
    rules.forEach(rule -> rule.find(spelt.text(), found));
    Findings findings = found.movedTo(spelt.places());
    WrittenMarks.addTo(findings, plain);
    Language language =
        plain.codePoints().anyMatch(c -> c >= 'ㄱ' && c <= '힣') ? Language.KO : Language.EN;
    Set<SecretKind> removed = EnumSet.noneOf(SecretKind.class);
    StringBuilder text = new StringBuilder(plain.length());
    int from = 0;
    for (Findings.Finding finding : findings.inOrder()) {
      text.append(plain, from, finding.start());
      if (WrittenMarks.isMark(plain, finding)) {
        text.append(plain, finding.start(), finding.end());
      } else {
        text.append(mark(finding.kind(), language));
        removed.add(finding.kind());
      }
      from = finding.end();
    }
    return new RedactedText(
        text.append(plain, from, plain.length()).toString(), Set.copyOf(removed));
  }

  static String mark(SecretKind kind, Language language) {
    return switch (language) {
      case KO -> "[" + korean(kind) + " 가림]";
      case EN -> "[" + english(kind) + " removed]";
    };
  }

  private static String korean(SecretKind kind) {
    return switch (kind) {
      case PASSWORD -> "비밀번호";
      case ONE_TIME_CODE -> "인증번호";
      case KEY -> "키";
      case RESIDENT_NUMBER -> "주민등록번호";
      case CARD -> "카드번호";
      case BANK_ACCOUNT -> "계좌번호";
      case PASSPORT -> "여권번호";
      case RECOVERY_KEY -> "복구 키";
      case IDENTITY_NUMBER -> "식별번호";
    };
  }

  private static String english(SecretKind kind) {
    return switch (kind) {
      case PASSWORD -> "password";
      case ONE_TIME_CODE -> "code";
      case KEY -> "key";
      case RESIDENT_NUMBER -> "resident number";
      case CARD -> "card number";
      case BANK_ACCOUNT -> "account number";
      case PASSPORT -> "passport number";
      case RECOVERY_KEY -> "recovery key";
      case IDENTITY_NUMBER -> "identity number";
    };
  }
}
