package io.firstline.understanding;

import java.util.regex.Pattern;

/** How much a token looks like a password, and like nothing else that people write. */
enum PasswordLook {
  /** Small and capital letters, digits and a sign in their midst. */
  CERTAIN,
  /** Letters and digits with a sign, or put together as only passwords are. */
  SURE,
  /** Letters with digits in their midst or with a capital, as names of products may be. */
  LIKELY,
  /** Small letters and digits after them, as names of users are. */
  POSSIBLE,
  NONE;

  private static final Pattern PLACE =
      Pattern.compile(
          ".*[/\\\\].*|.*@[A-Za-z0-9-]+\\.[A-Za-z].*|.*\\(.*\\).*|[#@].*[A-Za-z]{3,}[^0-9]*"
              + "|[#@][A-Za-z가-힣].*|(?i:sheet)[0-9]{1,2}![A-Z]{1,2}[0-9]{1,4}"
              + "|%[A-Za-z0-9_]+%.*|\\$\\{?[A-Za-z_.]+.*|--?[a-z-]+.*|[\\w.-]*\\."
              + "(?i:xlsx?|docx?|pptx?|pdf|jpe?g|png|gif|zip|7z|exe|msi|log|txt|csv|hwpx?|bak|pst"
              + "|ost|eml|msg|mp4|iso|dmg|pkg|bat|ps1|sh|sql|json|ya?ml|xml|conf|cfg|ini|env|pem"
              + "|key|cer|crt|pfx|p12|ovpn|rdp|lnk|dll|sys|js|py|java|html?|local|com|net|org|kr"
              + "|io|sample|example|test|internal|corp|lan)(?::[0-9]+)?"
              + "|[A-Za-z_.-]+=.*|.*<.*>.*|&[a-z]+;.*");

  private static final Pattern SERIAL =
      Pattern.compile(
          "[A-Z0-9]+(?:[-_./:+&][A-Z0-9]+)*[a-z]?|(?i:[0-9a-f]{7,64}|[0-9a-f-]{12,})"
              + "|[A-Z][a-z]?[0-9]{1,4}|[A-Z]{2,}[-_]?[a-z]{0,8}[-_]?[0-9.]{1,8}");

  /** A name that digits grow on to, as in "iPhone15", or a word with digits of its own. */
  private static final Pattern PRODUCT =
      Pattern.compile(
          "(?i)(?:"
              + String.join("|", Examples.all("names-with-numbers.txt"))
              + ")(?:[-_ /.]?v?|[-_][a-z]{1,2})[0-9][0-9.]{0,8}[a-z]{0,4}"
              + "(?:[-_](?:[a-z]{1,12}|[0-9.]{1,6}))?"
              + "|i[3579]-[0-9]{4,5}[a-z]{0,3}|[0-9]+[a-z]{1,5}|[0-9]{1,4}x[0-9]{1,4}p?"
              + "|1password|7-?zip|x86_64|k8s|i18n|l10n|h26[45]|802\\.[0-9a-z]+"
              + "|[a-z]{1,3}[0-9]{1,3}[a-z]?|[a-z]2[a-z]");

  private static final Pattern SIGN = Pattern.compile("[!@#$%^&*+=~?]");

  /** Signs that end or colour a word without being part of it. */
  private static final Pattern LOUD = Pattern.compile("[!?~^*]+$");

  /** What follows the first letters. */
  private static final Pattern LETTERS = Pattern.compile("(?<=[A-Za-z])[^A-Za-z].*");

  /** Names of devices and versions of programs: letters, a number, a letter. */
  private static final Pattern MODEL =
      Pattern.compile("[a-z]{3,}(?:-[a-z]{2,})*[-_]?[0-9]{1,5}[a-z]{1,2}");

  static PasswordLook of(String token) {
    if (token.length() < 4 || token.length() > 64) {
      return NONE;
    }
    if (isHangul(token)) {
      return hangul(token);
    }
    String bare = LOUD.matcher(token).replaceFirst("");
    if (PLACE.matcher(token).matches()
        || LookAlikes.matches(token)
        || LookAlikes.matches(bare)
        || PRODUCT.matcher(bare).matches()
        || SERIAL.matcher(bare).matches()) {
      return NONE;
    }
    boolean small = any(token, 'a', 'z');
    boolean capital = any(token, 'A', 'Z');
    boolean digit = any(token, '0', '9');
    boolean sign = SIGN.matcher(bare).find();
    boolean loud = !sign && bare.length() < token.length() && digit;
    if (!small && !capital) {
      return digit && sign && token.length() >= 7 && !bare.matches("[0-9.,+=*%-]+") ? LIKELY : NONE;
    }
    if (sign || loud) {
      return small && capital && digit && token.length() >= 7
          ? (sign ? CERTAIN : SURE)
          : signed(bare, digit, capital && small);
    }
    if (!digit || bare.length() < 6) {
      return NONE;
    }
    if (HangulKeys.spell(LETTERS.matcher(bare).replaceFirst(""))) {
      return LIKELY;
    }
    if (bare.matches("[a-z][a-z_.-]*[0-9]+") || MODEL.matcher(bare).matches()) {
      return bare.matches("[a-z]{3,}.*") ? POSSIBLE : NONE;
    }
    if (bare.matches("[A-Z]?[a-z]+(?:[-_.][A-Za-z]+)*[-_]?[0-9]+")) {
      return POSSIBLE;
    }
    return small && capital ? SURE : LIKELY;
  }

  private static PasswordLook signed(String token, boolean digit, boolean mixed) {
    if (digit) {
      return token.length() >= 5 ? SURE : POSSIBLE;
    }
    return mixed && token.matches("[A-Za-z]{2,}[!@#$%^*][A-Za-z]{2,}.*") && token.length() >= 8
        ? LIKELY
        : NONE;
  }

  private static PasswordLook hangul(String token) {
    boolean sign = SIGN.matcher(token).find();
    boolean thing =
        token.matches(
            ".*(?:사번|내선|오류|에러|코드|회의실|윈도우|버전|오피스|번호|전화|층|년|월|일|창고|프린터|복합기|노트북|자산|포트|아이폰"
                + "|갤럭시|티켓|라인|센터|지점|강의실|세미나실|서버|테스트|단계|항목|비번|비밀번호|암호|패스워드|인증)[0-9]+.*");
    return thing || !token.matches(".*[0-9].*")
        ? NONE
        : sign ? LIKELY : token.matches("[가-힣]{2,}[0-9]{2,}.*") ? POSSIBLE : NONE;
  }

  private static boolean isHangul(String token) {
    return token.charAt(0) >= '가' && token.charAt(0) <= '힣';
  }

  private static boolean any(String token, char from, char to) {
    return token.chars().anyMatch(c -> c >= from && c <= to);
  }
}
