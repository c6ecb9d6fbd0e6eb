package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingRepairTests {

  private final TypingRepair repair = new TypingRepair();

  @ParameterizedTest
  @CsvSource({
    "dkssud, 안녕",
    "dkssudgktpdy, 안녕하세요",
    "dkdntfnr, 아웃룩",
    "dkdntfnr dksehodu, 아웃룩 안돼여",
    "vmflsxjrk dksskdhkdy, 프린터가 안나와요",
    "ㅍㅔㅜ, vpn",
    "ㅍㅔㅜ이 안돼요, vpn이 안돼요",
    "ㅐㅕ시ㅐㅐㅏ 안열려요, outlook 안열려요",
    "ㅅㄷ믄, teams",
    "쟈랴 연결, wifi 연결"
  })
  void wordsOfTheOtherKeyboardAreRepaired(String typed, String meant) {
    assertThat(repair.repair(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slack",
        "disk",
        "dish",
        "sign",
        "so",
        "to",
        "go",
        "dns",
        "ssh",
        "cmd",
        "chkdsk",
        "git push",
        "ipconfig /all",
        "srv-db01",
        "printer",
        "word",
        "type",
        "city",
        "gpupdate",
        "regedit",
        "sfc /scannow",
        "taskmgr",
        "rdp",
        "signal",
        "this sucks",
        "no signal on the tv",
        "goal",
        "My disk is full and slack died",
        "ㅇㅇ",
        "ㄴㄴ",
        "ㅋㅋㅋ",
        "ㅠㅠ",
        "ㅇㅋ",
        "ㄱㅅ",
        "프린터",
        "안녕하세요",
        "네",
        "gksrmf2024",
        "Salesforce",
        "Zscaler",
        "Wireshark",
        "whoami",
        "tracert",
        "CMD",
        "gpresult",
        "wifi",
        "risk",
        "fork",
        "work",
        "desk",
        "task",
        "gym",
        "rhythm",
        "다시",
        "ㅁㄴㅇㄹ",
        "hello",
        "asap",
        "thanks",
        "sync"
      })
  void whatWasMeantStays(String typed) {
    assertThat(repair.repair(typed)).isEqualTo(typed);
  }

  @Test
  void wordsOfTheOtherKeyboardAreRepairedAsARule() {
    assertThat(missed("wrong-keyboard.tsv")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void slipsAreRepairedAsARule() {
    assertThat(missed("slips.tsv")).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void nothingChangesThatWasMeantAsItStands() {
    assertThat(Resource.lines("meant-as-typed.txt"))
        .hasSizeGreaterThan(150)
        .allSatisfy(typed -> assertThat(repair.read(typed).changes()).isEmpty());
  }

  @Test
  void repairedTextNeedsNoRepair() {
    assertThat(rows("slips.tsv"))
        .extracting(row -> repair.repair(row.getFirst()))
        .allSatisfy(once -> assertThat(repair.repair(once)).isEqualTo(once));
  }

  @Test
  void everyChangeIsTold() {
    Repaired repaired = repair.read("프린타 pritner qlqjs 그대로예요");

    assertThat(repaired.text()).isEqualTo("프린터 printer 비번 그대로예요");
    assertThat(repaired.changes())
        .containsExactlyInAnyOrder(
            new Repaired.Change("프린타", "프린터"),
            new Repaired.Change("pritner", "printer"),
            new Repaired.Change("qlqjs", "비번"));
  }

  @Test
  void pastedLogStaysAsItIs() {
    String log = "pritner spooler stopped ".repeat(200);

    assertThat(repair.repair(log)).isEqualTo(log);
  }

  /** What came out otherwise than it was meant. */
  private List<String> missed(String file) {
    return rows(file).stream()
        .map(row -> List.of(row.getLast(), repair.repair(row.getFirst())))
        .filter(pair -> !pair.getFirst().equals(pair.getLast()))
        .map(List::toString)
        .toList();
  }

  private static List<List<String>> rows(String file) {
    return Resource.lines(file).stream().map(line -> List.of(line.split("\t"))).toList();
  }
}
