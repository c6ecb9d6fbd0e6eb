package io.firstline.understanding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens and keys of services, told by their shape or by the word before them. */
final class KeyShapes implements SecretRule {

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile(
              "-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?:"
                  + " BLOCK)?-----[A-Za-z0-9+/=\\s:,.-]{0,16000}?(?:-----END [A-Z ]{0,30}PRIVATE"
                  + " KEY(?: BLOCK)?-----|$)"),
          Pattern.compile("\\bxox[a-z](?:\\.xox[a-z])?-[A-Za-z0-9-]{8,}+"),
          Pattern.compile("\\bxapp-[A-Za-z0-9-]{8,}+"),
          Pattern.compile(
              "hooks\\.slack\\.com/(?:services|workflows|triggers)/([A-Za-z0-9_/-]{8,}+)"),
          Pattern.compile("\\bgh[a-z]_[A-Za-z0-9]{8,}+"),
          Pattern.compile("\\bgithub_pat_[A-Za-z0-9_]{8,}+"),
          Pattern.compile("\\bglpat-[A-Za-z0-9_-]{8,}+"),
          Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{12,20}+\\b"),
          Pattern.compile("\\b(?:sk|rk|pk)[-_](?=[A-Za-z0-9_-]{0,60}[0-9])[A-Za-z0-9_-]{12,}+"),
          Pattern.compile("\\bAIza[0-9A-Za-z_-]{20,}+"),
          Pattern.compile("\\bya29\\.[0-9A-Za-z_-]{16,}+"),
          Pattern.compile("\\b(?:npm|hf|dop_v1|shpat|pypi)[_-][A-Za-z0-9_-]{16,}+"),
          Pattern.compile("\\bSG\\.[A-Za-z0-9_-]{10,}+\\.[A-Za-z0-9_-]{10,}+"),
          Pattern.compile("\\beyJ[A-Za-z0-9_-]{5,}+\\.[A-Za-z0-9_-]{5,}+(?:\\.[A-Za-z0-9_-]*+)?"),
          Pattern.compile("(?i)\\b(?:bearer|basic)\\s{1,3}([A-Za-z0-9._~+/-]{16,}+={0,2})"),
          Pattern.compile(
              "(?i)[?&;](?:sig|token|access_token|api_?key|secret|code)=([^\\s&#;]{8,}+)"),
          Pattern.compile(
              "(?i)\\b(?:AccountKey|SharedAccessKey)\\s?=\\s?([A-Za-z0-9+/]{16,}+={0,2})"));

  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]{1,20}://[^\\s:/@]{1,64}:([^\\s/@]{1,64})@");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:api[ _-]?key|access[ _-]?key(?:[ _-]?id)?|secret[ _-]?(?:access["
              + " _-]?)?key|client[ _-]?secret|access[ _-]?token|refresh[ _-]?token|auth["
              + " _-]?token|api[ _-]?token|bot["
              + " _-]?token|\\btoken|\\bsecret|토큰|(?:api|비밀|시크릿|액세스|접근|인증) ?키|시크릿)(?:"
              + " ?(?:값|value))?(?:은|는|이|가|을|를| is| was)?\\s{0,2}[:=]?\\s{0,2}[\"']?"
              + "(?=[A-Za-z0-9_+/.=-]{0,200}[0-9])(?=[A-Za-z0-9_+/.=-]{0,200}[A-Za-z])"
              + "([A-Za-z0-9_+/=-]{12,}+(?:\\.[A-Za-z0-9_+/=-]{6,}+){0,3})");

  /** What an authenticator app is set up with: letters and few digits, often in fours. */
  private static final Pattern SEED =
      Pattern.compile(
          "(?i)(?:otp|오티피|authenticator|인증 ?앱|2fa|mfa|2단계|two[- ](?:factor|step))[^\\n"
              + "]{0,30}?(?:키|시드|시크릿|코드|key|seed|secret|code)[^\\n"
              + "]{0,16}?(?<![A-Za-z0-9])((?-i:[A-Z2-7]{16,64}|(?:[a-z2-7]{4}"
              + " ){3,15}[a-z2-7]{4}|(?:[A-Z2-7]{4} ){3,15}[A-Z2-7]{4}))(?![A-Za-z0-9])");

  @Override
  public void find(String text, Findings findings) {
    for (Pattern shape : SHAPES) {
      add(shape.matcher(text), SecretKind.KEY, findings);
    }
    add(IN_ADDRESS.matcher(text), SecretKind.PASSWORD, findings);
    add(NAMED.matcher(text), SecretKind.KEY, findings);
    add(SEED.matcher(text), SecretKind.KEY, findings);
  }

  private static void add(Matcher matcher, SecretKind kind, Findings findings) {
    while (matcher.find()) {
      int group = matcher.groupCount();
      findings.add(matcher.start(group), matcher.end(group), kind);
    }
  }
}
