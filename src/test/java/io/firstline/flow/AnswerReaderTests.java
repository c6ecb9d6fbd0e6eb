package io.firstline.flow;

import static io.firstline.flow.FlowFixtures.CLOCK;
import static io.firstline.flow.FlowFixtures.flow;
import static io.firstline.flow.FlowFixtures.type;
import static io.firstline.flow.Meaning.NO;
import static io.firstline.flow.Meaning.NOT_SOLVED;
import static io.firstline.flow.Meaning.SOLVED;
import static io.firstline.flow.Meaning.TRIED;
import static io.firstline.flow.Meaning.UNKNOWN;
import static io.firstline.flow.Meaning.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTests {

  private static final Flow FLOW =
      flow(
          """
          slots:
            scope: {type: list, label: {ko: 범위, en: scope}}
            note: {type: text, label: {ko: 메모, en: note}}
            amount: {type: number, label: {ko: 수, en: amount}}
          steps:
            - id: worked
              ask: {ko: 전원을 확인해 주세요. 이제 나오나요?, en: Check the power. Does it print?}
              tries: {ko: 전원 확인, en: Checked the power}
              choices:
                - {id: works, label: {ko: 됐어요, en: It works}, means: solved}
                - {id: same, label: {ko: 그대로예요, en: Still the same}, means: not-solved}
            - id: light
              ask: {ko: 불이 켜져 있나요?, en: Is the light on?}
              choices:
                - {id: lit, label: {ko: 네, en: 'Yes'}, means: yes, next: note}
                - {id: dark, label: {ko: 아니요, en: 'No'}, means: no, words: {ko: [꺼져], en: [dark]}, next: scope}
            - id: scope
              ask: {ko: 누가 그런가요?, en: Who else?}
              slot: scope
              next: amount
              choices:
                - {id: me, label: {ko: 저만 그래요, en: Only me}, words: {ko: [나만, 저만], en: [just me]}}
                - {id: others, label: {ko: 다른 사람도 그래요, en: Others too}}
                - {id: unsure, label: {ko: 모르겠어요, en: Not sure}, means: unknown}
            - id: note
              ask: {ko: 무엇이 보이나요?, en: What do you see?}
              slot: note
              next: end
            - id: amount
              ask: {ko: 몇 장인가요?, en: How many pages?}
              slot: amount
            - id: end
              resolve: {ko: 끝, en: End}
          """);

  @ParameterizedTest
  @ValueSource(strings = {"1", "1번", "1번이요", "첫 번째요", "first", "the first one", "option 1"})
  void numberNamesAChoice(String typed) {
    assertThat(choice("scope", type(typed))).isEqualTo("me");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "마지막 거", "세번째", "3rd"})
  void lastChoiceHasItsNumberToo(String typed) {
    assertThat(choice("scope", type(typed.replace("3rd", "third")))).isEqualTo("unsure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "다섯번째", "0"})
  void numberBeyondTheChoicesIsNotUnderstood(String typed) {
    assertThat(answer("scope", type(typed))).isInstanceOf(Answer.None.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"others", "다른 사람도 그래요", "다른사람도그래요", "Others too!", "옆자리 다른 사람도 그래요", "다른 사람"})
  void labelNamesAChoice(String typed) {
    assertThat(choice("scope", type(typed))).isEqualTo("others");
  }

  @ParameterizedTest
  @ValueSource(strings = {"나만 그런 것 같은데요", "it's just me I think", "저만요"})
  void wordsNameAChoice(String typed) {
    assertThat(choice("scope", type(typed))).isEqualTo("me");
  }

  @Test
  void wordsOfTwoChoicesNameNeither() {
    assertThat(answer("scope", type("다른 사람도 그래요 아니 나만 그런가"))).isInstanceOf(Answer.None.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"안 됐어요", "안됐어요", "아직 못 됐어요 안 됐어요"})
  void deniedLabelIsNotThatChoice(String typed) {
    assertThat(choice("worked", type(typed, NOT_SOLVED))).isEqualTo("same");
  }

  @ParameterizedTest
  @ValueSource(strings = {"네", "넵", "응", "yes", "Yes it does", "네네"})
  void bareYesSaysThatItWorks(String typed) {
    assertThat(choice("worked", type(typed, YES))).isEqualTo("works");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes it is plugged in", "네 꽂혀 있어요", "ok", "okay will do"})
  void otherYesDoesNotSayThatItWorks(String typed) {
    assertThat(answer("worked", type(typed, YES))).isInstanceOf(Answer.None.class);
  }

  @Test
  void labelInASentenceLeavesItToTheMeaningWhetherItWorked() {
    assertThat(choice("worked", type("확인은 됐어요 근데 안 나와요", NOT_SOLVED))).isEqualTo("same");
    assertThat(choice("worked", type("됐어요!"))).isEqualTo("works");
  }

  @Test
  void noSaysThatItDoesNotWork() {
    assertThat(choice("worked", type("아니요 똑같은데요", NO))).isEqualTo("same");
  }

  @Test
  void triedSaysThatItDoesNotWork() {
    assertThat(answer("worked", type("I did that already", TRIED)))
        .isInstanceOfSatisfying(
            Answer.Chosen.class,
            chosen -> {
              assertThat(chosen.choice().id()).isEqualTo("same");
              assertThat(chosen.how()).isEqualTo(Answer.How.TRIED_BEFORE);
            });
  }

  @Test
  void whoDoesNotKnowHowIsLedOn() {
    assertThat(answer("worked", type("no idea how", UNKNOWN)))
        .isInstanceOfSatisfying(
            Answer.Chosen.class,
            chosen -> {
              assertThat(chosen.choice().id()).isEqualTo("same");
              assertThat(chosen.how()).isEqualTo(Answer.How.NOT_KNOWN);
            });
  }

  @Test
  void triedAnswersNoQuestionOfFact() {
    assertThat(answer("light", type("해봤어요", TRIED))).isInstanceOf(Answer.None.class);
  }

  @Test
  void solvedAnswersNoQuestionOfFact() {
    assertThat(answer("light", type("이제 나와요", SOLVED))).isInstanceOf(Answer.None.class);
  }

  @Test
  void meaningsAreTakenInTheirOrder() {
    assertThat(choice("light", type("글쎄 그런 듯", TRIED, YES, NO))).isEqualTo("lit");
  }

  @Test
  void wordsComeBeforeMeanings() {
    assertThat(choice("light", type("네 꺼져 있어요", YES))).isEqualTo("dark");
  }

  @Test
  void noIdeaIsNotNo() {
    assertThat(answer("light", type("no idea", UNKNOWN))).isInstanceOf(Answer.None.class);
    assertThat(choice("scope", type("no idea", UNKNOWN))).isEqualTo("unsure");
  }

  @Test
  void clickOnAChoiceOfAnotherQuestionIsNotUnderstood() {
    assertThat(answer("light", FlowFixtures.click("works"))).isInstanceOf(Answer.None.class);
  }

  @Test
  void anyTextFillsATextSlotUnlessBlank() {
    assertThat(answer("note", type("안 돼요", NOT_SOLVED))).isEqualTo(new Answer.Given("안 돼요"));
    assertThat(answer("note", type("  "))).isInstanceOf(Answer.None.class);
    assertThat(answer("note", type("모르겠는데요", UNKNOWN))).isInstanceOf(Answer.Skipped.class);
  }

  @Test
  void valueThatFailsItsCheckIsNotUnderstood() {
    assertThat(answer("amount", type("스무 장쯤"))).isInstanceOf(Answer.None.class);
    assertThat(answer("amount", type("20장이요"))).isEqualTo(new Answer.Given("20"));
  }

  private static Answer answer(String step, FlowInput input) {
    Step.Ask ask = (Step.Ask) FLOW.step(step).orElseThrow();
    return new AnswerReader(FLOW, FlowWords.of(FLOW), ask, LocalDate.now(CLOCK)).read(input);
  }

  private static String choice(String step, FlowInput input) {
    Answer answer = answer(step, input);
    assertThat(answer).isInstanceOf(Answer.Chosen.class);
    return ((Answer.Chosen) answer).choice().id();
  }
}
