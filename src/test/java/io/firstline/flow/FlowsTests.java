package io.firstline.flow;

import static io.firstline.flow.FlowFixtures.click;
import static io.firstline.flow.FlowFixtures.flow;
import static io.firstline.flow.FlowFixtures.flows;
import static io.firstline.flow.FlowFixtures.type;
import static io.firstline.flow.Meaning.NOT_SOLVED;
import static io.firstline.flow.Meaning.SOLVED;
import static io.firstline.flow.Meaning.TRIED;
import static io.firstline.flow.Meaning.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstline.language.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FlowsTests {

  private static final String VPN =
      """
      slots:
        place:
          type: list
          label: {ko: 연결한 곳, en: connected from}
          words:
            home: [집, 재택, home]
            hotel: [호텔, 출장, hotel]
        error: {type: text, label: {ko: 오류 문구, en: error text}}
      steps:
        - id: restart
          ask: {ko: 다시 연결해 주세요. 되나요?, en: Connect again. Does it work?}
          tries: {ko: 다시 연결, en: Connected again}
          choices:
            - {id: works, label: {ko: 됐어요, en: It works}, means: solved, next: solved}
            - {id: same, label: {ko: 그대로예요, en: Still the same}, means: not-solved}
        - id: place
          ask: {ko: 어디서 연결했나요?, en: Where are you?}
          slot: place
          choices:
            - {id: home, label: {ko: 집, en: At home}}
            - {id: hotel, label: {ko: 호텔, en: A hotel}}
        - id: by-place
          branch:
            - when: {slot: place, is: [hotel]}
              next: hotspot
            - otherwise: error
        - id: hotspot
          say: {ko: 호텔은 자주 막아요., en: Hotels often block it.}
        - id: error
          ask: {ko: 무슨 문구가 보이나요?, en: What does it say?}
          slot: error
        - id: to-person
          hand-off:
            reason: {ko: "{place}에서 '{error}'", en: "'{error}' from {place}"}
            priority: high
        - id: solved
          resolve: {ko: 다행이에요., en: Good.}
      """;

  private final Flows flows = flows(VPN);

  @Test
  void startsAtTheFirstQuestion() {
    Advance start = flows.start("sample", "");

    assertThat(start.question())
        .isEqualTo(
            new Question(
                "sample",
                "restart",
                new Bilingual("다시 연결해 주세요. 되나요?", "Connect again. Does it work?"),
                List.of(
                    new Question.Choice("works", new Bilingual("됐어요", "It works")),
                    new Question.Choice("same", new Bilingual("그대로예요", "Still the same"))),
                Question.Wants.OUTCOME));
    assertThat(start.position())
        .isEqualTo(new FlowPosition("1", "sample", "restart", Map.of(), List.of(), 0));
  }

  @Test
  void unknownFlowCannotStart() {
    assertThatThrownBy(() -> flows.start("other", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no flow 'other'. Use one of: sample.");
  }

  @Test
  void clickedChoiceLeadsOn() {
    Advance end = advance("", click("works"));

    assertThat(end.position()).isNull();
    assertThat(end.outputs()).containsExactly(new Output.Resolve(new Bilingual("다행이에요.", "Good.")));
  }

  @Test
  void whatWasSaidIsNotAskedAgain() {
    Advance next = advance("호텔인데 vpn이 안 돼요", click("same"));

    assertThat(step(next)).isEqualTo("error");
    assertThat(next.outputs())
        .containsExactly(new Output.Say(new Bilingual("호텔은 자주 막아요.", "Hotels often block it.")));
  }

  @Test
  void whatIsSaidOnTheWayIsNotAskedEither() {
    Advance next = advance("", type("집에서 하는데 그대로예요", NOT_SOLVED));

    assertThat(step(next)).isEqualTo("error");
    assertThat(next.reached().slots()).containsEntry("place", "home");
  }

  @Test
  void triedStepsAreKeptWithTheirOutcome() {
    Advance next = advance("", click("same"));

    assertThat(next.reached().tried())
        .containsExactly(
            new FlowPosition.Tried(
                new Bilingual("다시 연결", "Connected again"),
                new Bilingual("그대로예요", "Still the same")));
  }

  @Test
  void whatWasTriedBeforeCountsAsNotSolved() {
    Advance next = advance("", type("어제 해봤어요", TRIED));

    assertThat(step(next)).isEqualTo("place");
    assertThat(next.reached().tried())
        .extracting(FlowPosition.Tried::outcome)
        .containsExactly(new Bilingual("이미 해 봄", "already tried"));
  }

  @Test
  void whatFitsNothingIsAskedAgainAndCounted() {
    Advance first = advance("", type("음 글쎄"));
    Advance second = flows.advance(first.reached(), type("날씨가 좋네요"));

    assertThat(second.understood()).isFalse();
    assertThat(second.outputs()).isEmpty();
    assertThat(step(second)).isEqualTo("restart");
    assertThat(second.reached().misses()).isEqualTo(2);
    assertThat(flows.advance(second.reached(), click("same")).reached().misses()).isZero();
  }

  @Test
  void endKeepsWhatWasCollected() {
    FlowPosition atError = advance("재택", click("same")).reached();

    Advance end = flows.advance(atError, type("게이트웨이 응답 없음"));

    assertThat(end.outputs())
        .containsExactly(
            new Output.HandOff(
                new Bilingual("집에서 '게이트웨이 응답 없음'", "'게이트웨이 응답 없음' from At home"),
                null,
                "high",
                null));
    assertThat(end.reached().slots())
        .containsExactly(Map.entry("place", "home"), Map.entry("error", "게이트웨이 응답 없음"));
    assertThat(end.reached().tried()).hasSize(1);
  }

  @Test
  void questionThatNobodyKnowsIsSkipped() {
    FlowPosition atError = advance("재택", click("same")).reached();

    Advance end = flows.advance(atError, type("모르겠어요", UNKNOWN));

    assertThat(end.position()).isNull();
    assertThat(end.outputs())
        .first()
        .extracting("reason")
        .isEqualTo(new Bilingual("집에서 '알 수 없음'", "'not known' from At home"));
  }

  @Test
  void problemThatIsGoneEndsAnyQuestion() {
    FlowPosition atError = advance("재택", click("same")).reached();

    Advance end = flows.advance(atError, type("어 이제 들어가져요", SOLVED));

    assertThat(end.outputs()).containsExactly(new Output.Resolve(new Bilingual("다행이에요.", "Good.")));
  }

  @Test
  void resumesAtItsOwnQuestion() {
    FlowPosition waiting = advance("", type("음")).reached();

    Advance resumed = flows.resume(waiting, null, Map.of());

    assertThat(step(resumed)).isEqualTo("restart");
    assertThat(resumed.reached().misses()).isZero();
    assertThat(resumed.outputs()).isEmpty();
  }

  @Test
  void resumesAtANamedStepWithSlotsSet() {
    FlowPosition waiting = flows.start("sample", "집").reached();

    Advance resumed = flows.resume(waiting, "by-place", Map.of("place", "hotel"));

    assertThat(step(resumed)).isEqualTo("error");
    assertThat(resumed.outputs()).hasSize(1);
  }

  @Test
  void blankValueIsAskedAgain() {
    FlowPosition waiting = flows.start("sample", "집").reached();

    assertThat(step(flows.resume(waiting, "place", Map.of("place", "")))).isEqualTo("place");
  }

  @Test
  void cannotResumeAtAStepThatIsNotThere() {
    FlowPosition waiting = flows.start("sample", "").reached();

    assertThatThrownBy(() -> flows.resume(waiting, "start", Map.of()))
        .hasMessage(
            "The flow 'sample' has no step 'start'. Use one of: restart, place, by-place, hotspot,"
                + " error, to-person, solved.");
    assertThatThrownBy(() -> flows.resume(waiting, null, Map.of("colour", "red")))
        .hasMessage("The flow 'sample' has no slot 'colour'. Use one of: place, error.");
  }

  @Test
  void positionGoesOnInANewVersion() {
    FlowPosition old = flows.start("sample", "").reached();
    flows.use("2", List.of(flow(VPN)));

    Advance next = flows.advance(old, click("same"));

    assertThat(step(next)).isEqualTo("place");
    assertThat(next.restarted()).isFalse();
    assertThat(next.reached().version()).isEqualTo("2");
  }

  @Test
  void vanishedStepStartsTheFlowAgainWithItsSlots() {
    FlowPosition old = flows.start("sample", "집").reached();
    flows.use("2", List.of(flow(VPN.replace("restart", "reconnect"))));

    Advance next = flows.advance(old, type("그대로예요", NOT_SOLVED));

    assertThat(next.restarted()).isTrue();
    assertThat(step(next)).isEqualTo("reconnect");
    assertThat(next.reached().slots()).containsEntry("place", "home");
    assertThat(flows.question(old).step()).isEqualTo("reconnect");
    assertThat(flows.resume(old, null, Map.of()).restarted()).isTrue();
  }

  @Test
  void vanishedFlowHandsOver() {
    FlowPosition old = flows.start("sample", "").reached();
    flows.use("2", List.of());

    Advance end = flows.advance(old, click("same"));

    assertThat(end.position()).isNull();
    assertThat(end.outputs()).hasOnlyElementsOfType(Output.HandOff.class);
  }

  @Test
  void handOffWithNextGoesOnCollecting() {
    Flows security =
        flows(
            """
            slots:
              when: {type: text, label: {ko: 언제, en: when}}
            steps:
              - id: at-once
                hand-off: {reason: {ko: 신고, en: Report}, queue: security}
                next: when
              - id: when
                ask: {ko: 언제였나요?, en: When was it?}
                slot: when
              - id: done
                hand-off: {reason: {ko: "{when}", en: "{when}"}}
            """);

    Advance start = security.start("sample", "");

    assertThat(start.outputs()).hasSize(1);
    assertThat(step(start)).isEqualTo("when");
    assertThat(security.advance(start.reached(), type("방금")).outputs())
        .containsExactly(new Output.HandOff(Bilingual.same("방금"), null, null, null));
  }

  private Advance advance(String said, FlowInput input) {
    return flows.advance(flows.start("sample", said).reached(), input);
  }

  private static String step(Advance advance) {
    return Objects.requireNonNull(advance.question()).step();
  }
}
