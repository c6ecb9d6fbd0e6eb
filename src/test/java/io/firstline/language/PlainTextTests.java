package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {

  @Test
  void whatNobodySeesIsTakenOut() {
    assertThat(PlainText.of("비\u200b밀\u2060번\ufeff호\u0000\u202e\u00ad")).isEqualTo("비밀번호");
  }

  @Test
  void digitsAndLettersOfOtherWidthsBecomeAscii() {
    assertThat(PlainText.of("９００１０１－１２３ ＶＰＮ 𝐏𝐖𝟏 ٣")).isEqualTo("900101-123 VPN PW1 3");
  }

  @Test
  void strayJamoStayAsTheyWereTyped() {
    assertThat(PlainText.of("ㅍㅔㅜ ㅇㅇ ㅠㅠ")).isEqualTo("ㅍㅔㅜ ㅇㅇ ㅠㅠ");
  }

  @Test
  void decomposedHangulIsComposed() {
    assertThat(PlainText.of("\u1112\u1161\u11ab")).isEqualTo("한");
  }

  @Test
  void familiesOfEmojiStayTogether() {
    assertThat(PlainText.of("👨‍👩‍👧 ❤️")).isEqualTo("👨‍👩‍👧 ❤️");
  }

  @Test
  void halvesOfSurrogatePairsVanish() {
    assertThat(PlainText.of("a\ud83d b\udc00")).isEqualTo("a  b");
  }

  @Test
  void linesEndInOneWay() {
    assertThat(PlainText.of("a\r\nb\rc\u2028d\u00a0e")).isEqualTo("a\nb\nc\nd e");
  }
}
