package io.firstline.understanding;

/** What kind of secret was taken out of a text. */
public enum SecretKind {
  PASSWORD,
  ONE_TIME_CODE,
  KEY,
  RESIDENT_NUMBER,
  CARD,
  BANK_ACCOUNT,
  PASSPORT,
  RECOVERY_KEY,
  IDENTITY_NUMBER
}
