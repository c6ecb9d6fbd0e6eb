package io.firstline.understanding;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several words that are a secret together: "my passphrase is purple otter sings". */
final class Passphrases implements SecretRule {

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)(?:pass-?phrase|recovery phrase|seed phrase|암호 ?문구|패스 ?프레이즈|복구 ?문구)(?:'s| is| was|"
              + "[^.\\n]{0,20} to|은|는|이|가|:|=){1,2}\\s{0,2}[\"'`]?"
              + "(?<v>[a-z]{2,15}(?:[ -][a-z]{2,15}){2,23}?)[\"'`]?"
              + "(?=\\s*(?:[.,;!?\\n\"'`]|$|[가-힣]|\\b(?:and|but|so|now|then|which|it)\\b))");

  @Override
  public void find(String text, Findings findings) {
    for (Matcher said = SAID.matcher(text); said.find(); ) {
      if (Arrays.stream(said.group("v").split("[ -]"))
          .noneMatch(PasswordShape::isSaidOfPasswords)) {
        findings.add(said.start("v"), said.end("v"), SecretKind.PASSWORD);
      }
    }
  }
}
