package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTests {

  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VPN 안됨",
        "프린터가 안 나와요",
        "Outlook이 자꾸 꺼져요",
        "vpn can't connect 뜨는데 뭐부터 해야 해?",
        "Failed to establish VPN tunnel 에러 나요",
        "안녕하세요",
        "느려요",
        "teams 회의 들어가면 audio device not found 라고 나와요",
        "비번 reset 해주세요"
      })
  void koreanWithEnglishNamesIsKorean(String text) {
    assertThat(detector.detect(text).language()).isEqualTo(Language.KO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my printer is broken",
        "PRINTER NOT WORKING",
        "vnp dont work pls help",
        "It says \"연결할 수 없음\" when I open the VPN",
        "how do I reset it?",
        "The 그룹웨어 page does not open on my laptop"
      })
  void englishIsEnglish(String text) {
    assertThat(detector.detect(text).language()).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ok",
        "VPN 809",
        "네",
        "OK thanks",
        "Outlook",
        "아웃룩",
        "0x80070005",
        "👍",
        "ㅇㅇ",
        "ㅋㅋㅋ",
        "HD-1042",
        "https://www.example.com/a/b",
        "kim@gaon.example.com",
        "DHCP DNS",
        "Teams Outlook Excel",
        "예",
        "printer",
        "192.168.0.1"
      })
  void fewerThanTwoOrdinaryWordsTellNothing(String text) {
    DetectedLanguage detected = detector.detect(text);

    assertThat(detected.language()).isNull();
    assertThat(detected.foreign()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VPNに接続できません。どうすればいいですか",
        "打印机不能用了,请帮帮我",
        "Не могу подключиться к VPN",
        "لا أستطيع تسجيل الدخول",
        "ฉันเข้าสู่ระบบไม่ได้",
        "Ich kann mich nicht mit dem VPN verbinden",
        "Bonjour, je ne peux pas imprimer sur cette imprimante",
        "Hola, no puedo entrar en mi cuenta de correo",
        "Tôi không thể kết nối với máy in của công ty",
        "Nie mogę się zalogować do poczty, proszę o pomoc"
      })
  void thirdLanguagesAreForeign(String text) {
    DetectedLanguage detected = detector.detect(text);

    assertThat(detected.foreign()).isTrue();
    assertThat(detected.language()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hola",
        "C:\\Windows\\System32\\drivers\\etc\\hosts",
        "wsl --install -d Ubuntu-24.04 --web-download",
        "xcvbnm asdfghjkl qwertyuiop zxcvbnm",
        "ERR_CONNECTION_REFUSED DNS_PROBE_FINISHED_NXDOMAIN",
        "한자 變更 부탁드립니다"
      })
  void whatIsNotSurelyForeignIsNot(String text) {
    assertThat(detector.detect(text).foreign()).isFalse();
  }

  @Test
  void wordsOfBothLanguagesAreMixed() {
    assertThat(detector.detect("my outlook 계정이 is locked again 어떻게 하죠").mixed()).isTrue();
    assertThat(detector.detect("Outlook이 안 열려요").mixed()).isFalse();
  }

  @Test
  void twentyThousandLettersAreReadByTheirBeginning() {
    assertThat(detector.detect("프린터가 안 돼요 ".repeat(2_000)).language()).isEqualTo(Language.KO);
  }
}
