package io.firstline.understanding;

/** Finds one sort of secret. */
interface SecretRule {

  /**
   * @param text as long as the text to redact, with look-alike digits and signs made the same
   */
  void find(String text, Findings findings);
}
