package io.firstline.understanding;

import io.firstline.language.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** A small training set of three topics in both languages. */
final class TrainingSets {

  private TrainingSets() {}

  static TrainingSet small() {
    List<LabelledText> topics = new ArrayList<>();
    add(
        topics,
        "vpn",
        "VPN 접속이 안 돼요",
        "vpn 오류 809 떠요",
        "집에서 회사망에 못 들어가요",
        "VPN이 자꾸 끊겨요",
        "브이피엔 연결 실패",
        "vpn does not connect",
        "vpn error 809",
        "cannot reach the company network from home",
        "the vpn keeps dropping",
        "vpn connection failed");
    add(
        topics,
        "printer",
        "프린터가 안 나와요",
        "인쇄가 안 됩니다",
        "종이가 걸렸어요",
        "프린터 토너가 없어요",
        "출력이 대기에서 멈춰요",
        "the printer does not print",
        "paper jam in the printer",
        "printer is out of toner",
        "my print job is stuck",
        "printing hangs in the queue");
    add(
        topics,
        "password",
        "비밀번호를 잊어버렸어요",
        "비번 초기화 해주세요",
        "암호가 만료됐대요",
        "비밀번호가 틀리다고 나와요",
        "비번 바꾸고 싶어요",
        "I forgot my password",
        "please reset my password",
        "my password has expired",
        "it says the password is wrong",
        "how do I change my password");
    List<LabelledText> outside = new ArrayList<>();
    add(
        outside,
        "none",
        "점심 뭐 먹지",
        "오늘 날씨 어때요",
        "휴가 며칠 남았나요",
        "노래 불러줘",
        "주차장 어디예요",
        "월급 언제 들어와요",
        "what is for lunch",
        "how is the weather today",
        "how many vacation days are left",
        "sing me a song",
        "where is the car park",
        "when is payday");
    return new TrainingSet(
        topics,
        outside,
        List.of(
            new Signpost(
                "hr", List.of("휴가", "월급", "vacation days", "payday"), Bilingual.same("HR")),
            new Signpost("facilities", List.of("주차장", "car park"), Bilingual.same("Facilities"))),
        new Signpost(
            "danger",
            List.of(
                "연기가 나", "타는 냄새", "불이 났", "화재", "감전", "smoke", "fire", "burning smell", "on fire"),
            Bilingual.same("119")));
  }

  private static void add(List<LabelledText> to, String label, String... texts) {
    for (String text : texts) {
      to.add(new LabelledText(label, text));
    }
  }
}
