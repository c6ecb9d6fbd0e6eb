package io.firstline.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RedactorTests {

  private final Redactor redactor = new Redactor();

  @ParameterizedTest
  @CsvFileSource(resources = "secrets.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void secretsAreTakenOut(SecretKind kind, String secret, String raw) {
    RedactedText redacted = redactor.redact(raw);

    assertThat(raw).contains(secret);
    assertThat(redacted.text()).doesNotContain(secret);
    assertThat(redacted.removed()).contains(kind);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "look-alikes.txt", delimiter = '\t', quoteCharacter = '\u0001')
  void lookAlikesStayWhole(String raw) {
    RedactedText redacted = redactor.redact(raw);

    assertThat(redacted.text()).isEqualTo(raw);
    assertThat(redacted.removed()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "secrets.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void redactingTwiceChangesNothing(SecretKind kind, String secret, String raw) {
    RedactedText once = redactor.redact(raw);

    assertThat(redactor.redact(once.text()).text()).isEqualTo(once.text());
  }

  @Test
  void marksAreInTheLanguageOfTheText() {
    assertThat(redactor.redact("비번은 Abc123!이에요").text()).isEqualTo("비번은 [비밀번호 가림]이에요");
    assertThat(redactor.redact("my password is hunter2, help").text())
        .isEqualTo("my password is [password removed], help");
  }

  @Test
  void tricksWithUnicodeHideNothing() {
    assertThat(redactor.redact("비\u200b밀번호는 Ａｂｃ１２３！").text()).doesNotContain("123", "１２３");
    assertThat(redactor.redact("９００１０１－１２３４５６７").text()).isEqualTo("[resident number removed]");
    assertThat(redactor.redact("900101\u2010123\u200d4567").text()).doesNotContain("4567");
    assertThat(redactor.redact("인증번호 ①②③④⑤⑥").text()).isEqualTo("인증번호 [인증번호 가림]");
  }

  @Test
  void mistypedNamesAreKnownAndStayAsTheyWereTyped() {
    assertThat(redactor.redact("passwrod is mango7781").text())
        .isEqualTo("passwrod is [password removed]");
    assertThat(redactor.redact("비밀버노는 mango7781 이에요").text()).isEqualTo("비밀버노는 [비밀번호 가림] 이에요");
  }

  @Test
  void whatWasTakenOutTellsNothingOfWhatIsLeft() {
    String redacted = "sshpass -p [password removed] ssh root@host07.b";

    assertThat(redactor.redact(redacted).text()).isEqualTo(redacted);
  }

  @Test
  void manySecretsAreAllTakenOut() {
    RedactedText redacted =
        redactor.redact("아이디 kim 비번 Tiger#77 이고 주민번호 900101-1234567, 카드 4111 1111 1111 1111 입니다");

    assertThat(redacted.text()).doesNotContain("Tiger", "900101", "4111").contains("kim");
    assertThat(redacted.removed())
        .contains(SecretKind.PASSWORD, SecretKind.RESIDENT_NUMBER, SecretKind.CARD);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "../evaluation/redaction.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1)
  void secretsAreFoundTwiceInTheMidstOfALongText(
      String id, String language, String text, @Nullable String secrets) {
    String around = language.equals("ko") ? "어제부터 화면이 이상해요. " : "It began yesterday. ";
    String before = around.repeat(2_400 / around.length());
    String raw = before + text + "\n" + before + text;

    String kept = redactor.redact(raw).withoutMarks();

    if (secrets == null) {
      assertThat(kept).isEqualTo(raw);
    } else {
      assertThat(kept).doesNotContain(secrets.split(" \\|\\| "));
    }
  }

  @Test
  void hostileTextsAreRedactedInTime() {
    String[] hostile = {
      "1".repeat(20_000),
      "비번 ".repeat(5_000),
      "password is ".repeat(1_700),
      "a1!".repeat(6_700),
      "1 ".repeat(10_000),
      "- ".repeat(10_000),
      "-----BEGIN PRIVATE KEY-----".repeat(700),
      "계좌 " + "1-".repeat(10_000),
      "code ".repeat(4_000),
      "\ud83d".repeat(20_000),
      "여권 ".repeat(6_000),
      "eyJ".repeat(6_000),
      "인증번호 공 일 이 ".repeat(2_000),
      "비번호".repeat(6_600),
      "가".repeat(20_000),
      "password \"".repeat(2_000),
      "key Ab1".repeat(2_800),
      "backup codes ab12-cd34 ".repeat(900),
      "recovery phrase is abc def ghi jkl ".repeat(570),
      "net use \\\\a ".repeat(1_600),
      "-----BEGIN PRIVATE KEY-----" + "A ".repeat(9_900) + "'",
      "비번 abc123".repeat(2_200),
      "password 1234".repeat(1_500),
      "tiger1 tiger2 ".repeat(1_400),
      "Abc123! is what i ".repeat(1_100),
      "비번은 바나나예요".repeat(2_200)
    };

    for (String text : hostile) {
      long start = System.nanoTime();
      redactor.redact(text);

      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as(text.substring(0, 12))
          .isLessThan(Duration.ofSeconds(5));
    }
  }
}
