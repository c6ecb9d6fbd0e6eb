package io.firstline.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "프린터가 아니라 스캐너예요|스캐너예요|프린터",
        "메일 말고 와이파이가 안 돼요|와이파이가 안 돼요|메일",
        "와이파이요, VPN이 아니라|와이파이요|VPN",
        "not the printer, the scanner|the scanner|printer",
        "it's not my mail but the wifi|the wifi|mail",
        "I meant the scanner, not the printer|the scanner|printer",
        "the wifi, not the vpn|the wifi|vpn",
        "the printer is fine, it's the scanner|the scanner|printer",
        "프린터는 되는데 스캐너가 안 돼요|스캐너가 안 돼요|프린터",
        "no wait, the account is locked|the account is locked|''",
        "아니다, 비밀번호를 잊은 거예요|비밀번호를 잊은 거예요|''"
      })
  void affirmedAndDeniedAreToldApart(String text, String affirmed, String denied) {
    assertThat(Correction.in(text)).contains(new Correction(affirmed, denied));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the wifi is not working",
        "아니요 안 돼요",
        "it is not connected",
        "still not",
        "wait, how does a visitor get wifi?"
      })
  void negationAloneIsNoCorrection(String text) {
    assertThat(Correction.in(text)).isEmpty();
  }
}
