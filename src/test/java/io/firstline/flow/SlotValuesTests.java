package io.firstline.flow;

import static io.firstline.flow.FlowFixtures.flow;
import static io.firstline.flow.FlowFixtures.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Bilingual;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotValuesTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "809|809",
        "20장이요|20",
        "1,250 pages|1250",
        "about 2.5|2.5",
        "세 대요|3",
        "three of them|3",
        "하나|1"
      })
  void numbers(String typed, String value) {
    assertThat(read(Slot.Type.NUMBER, typed)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"네", "많이요", "3대 아니면 4대"})
  void noOneNumber(String typed) {
    assertThat(read(Slot.Type.NUMBER, typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026년 11월 3일|2026-11-03",
        "2026-11-03에요|2026-11-03",
        "2026. 11. 3.|2026-11-03",
        "11월 3일부터|2026-11-03",
        "11/3|2026-11-03",
        "31/10|2026-10-31",
        "1월 2일|2027-01-02",
        "어제 오후요|2026-11-03",
        "그저께|2026-11-02",
        "3일 전|2026-11-01",
        "오늘 아침|2026-11-04",
        "3rd November|2026-11-03",
        "Nov 3, 2025|2025-11-03",
        "the day before yesterday|2026-11-02",
        "tomorrow|2026-11-05",
        "2 days ago|2026-11-02"
      })
  void dates(String typed, String value) {
    assertThat(read(Slot.Type.DATE, typed)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"곧", "13월 40일", "2026-02-30", "sometime"})
  void noDates(String typed) {
    assertThat(read(Slot.Type.DATE, typed)).isEmpty();
  }

  @Test
  void mailAddressStandsInASentence() {
    assertThat(read(Slot.Type.EMAIL, "제 메일은 Mina.Kim@gaon.example.com이에요"))
        .contains("mina.kim@gaon.example.com");
    assertThat(read(Slot.Type.EMAIL, "mina(at)gaon")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"nb-20431|NB-20431", "스티커에 GA-NB-00231라고 돼 있어요|GA-NB-00231", "PC01234|PC01234"})
  void assetTags(String typed, String value) {
    assertThat(read(Slot.Type.ASSET_TAG, typed)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"노트북이요", "12", "no sticker"})
  void noAssetTags(String typed) {
    assertThat(read(Slot.Type.ASSET_TAG, typed)).isEmpty();
  }

  @Test
  void yesAndNoComeFromMeaningOrWords() {
    assertThat(read(Slot.Type.YES_NO, "네")).contains("yes");
    assertThat(read(Slot.Type.YES_NO, "아뇨")).contains("no");
    assertThat(
            SlotValues.read(slot(Slot.Type.YES_NO), Map.of(), type("그런 것 같아요", Meaning.YES), TODAY))
        .contains("yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "링크를 눌러버렸어요 비밀번호도 입력했어요|typed",
        "링크 눌렀어요ㅠㅠ|clicked",
        "누르지는 않았고 받기만 했어요|received",
        "링크는 안 눌렀어요|received",
        "첨부는 안 열었는데 링크는 눌렀어요|clicked",
        "I clicked the link and entered my password|typed",
        "I didn't click anything|received",
        "i did not open it, just received|received"
      })
  void wordsTellAValueUnlessDenied(String said, String value) {
    Flow flow =
        flow(
            """
            slots:
              did:
                type: list
                label: {ko: 한 일, en: done}
                words:
                  typed: [입력했, 비번 쳤, entered my password]
                  clicked: [눌렀, 눌러, 클릭, clicked, click]
                  received: [안 눌렀, 누르지, 받기만, didn't click, did not open, just received]
            steps:
              - id: did
                ask: {ko: 무엇을 했나요?, en: What did you do?}
                slot: did
              - id: end
                resolve: {ko: 끝, en: End}
            """);

    assertThat(FlowWords.of(flow).noticed(Map.of(), said)).containsEntry("did", value);
  }

  private static Optional<String> read(Slot.Type type, String typed) {
    return SlotValues.read(slot(type), Map.of(), type(typed), TODAY);
  }

  private static Slot slot(Slot.Type type) {
    return new Slot("value", type, Bilingual.same("value"), Map.of());
  }
}
