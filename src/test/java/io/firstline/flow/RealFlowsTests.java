package io.firstline.flow;

import static io.firstline.flow.FlowFixtures.CLOCK;
import static io.firstline.flow.FlowFixtures.click;
import static io.firstline.flow.FlowFixtures.type;
import static io.firstline.flow.Meaning.NOT_SOLVED;
import static io.firstline.flow.Meaning.SOLVED;
import static io.firstline.flow.Meaning.TRIED;
import static io.firstline.flow.Meaning.UNKNOWN;
import static io.firstline.flow.Meaning.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealFlowsTests {

  private static final RealFlows REAL = RealFlows.read();
  private static final int MOST_QUESTIONS = 4;

  private static final Pattern BANNED =
      Pattern.compile(
          "왜|간단|고객님|잘못 입력|이미 안내|되셨습니다|하십시오|\\p{IsEmoji_Presentation}"
              + "|!|\\b(simply|just (?!now)|unfortunately|kindly|understand your)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Flows flows = new Flows(CLOCK);

  RealFlowsTests() {
    flows.use("1", REAL.flows());
  }

  static Stream<String> ids() {
    return REAL.flows().stream().map(Flow::id);
  }

  @Test
  void authorsLeftNothingToMend() {
    assertThat(REAL.problems().all()).isEmpty();
    assertThat(ids())
        .contains(
            "account-locked",
            "account-password-forgotten",
            "network-vpn-fails",
            "network-wifi-fails",
            "printing-not-printing",
            "security-phishing");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyWayOfChoicesEndsWithinTheLimit(String id) {
    List<String> way = new ArrayList<>();

    Stream.of("", everyWordOf(REAL.flow(id)))
        .forEach(said -> walk(flows.start(id, said), way, false));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTextKeepsTheTone(String id) {
    for (Bilingual text : texts(REAL.flow(id))) {
      assertThat(text.ko()).doesNotContainPattern(BANNED);
      assertThat(text.en()).doesNotContainPattern(BANNED);
      assertThat(sentences(text.ko())).as(text.ko()).isLessThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account-locked",
        "account-password-forgotten",
        "network-vpn-fails",
        "network-wifi-fails",
        "printing-not-printing"
      })
  void typedAnswersLeadSensibly(String id) {
    Advance start = flows.start(id, "");

    assertThat(end(flows.advance(at(start), type("이제 들어가져요", SOLVED))))
        .isInstanceOf(Output.Resolve.class);
    assertThat(flows.advance(at(start), type("아까랑 똑같네요", NOT_SOLVED)).understood()).isTrue();
    assertThat(flows.advance(at(start), type("어제 해봤어요", TRIED)).reached().tried())
        .extracting(FlowPosition.Tried::outcome)
        .containsExactly(new Bilingual("이미 해 봄", "already tried"));
    assertThat(flows.advance(at(start), type("no idea how", UNKNOWN)).understood()).isTrue();
    assertThat(flows.advance(at(start), type("ok will do", YES)).understood()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whoKnowsNothingIsLedToAnEnd(String id) {
    Advance advance = flows.start(id, "");

    for (int i = 0; advance.position() != null && i < 10; i++) {
      advance = flows.advance(at(advance), type("no idea", UNKNOWN));
      assertThat(advance.understood()).as(advance.reached().step()).isTrue();
    }

    assertThat(advance.position()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "account-password-forgotten|비밀번호를 까먹었어요|reset",
        "account-password-forgotten|비번 잊었는데 폰도 잃어버렸어요|phone-lost",
        "account-locked|계정이 잠겼대요|unlock",
        "account-locked|아침부터 계정이 자꾸 잠겨요|saved",
        "account-locked|my account is disabled|disabled",
        "account-locked|저는 로그인한 적 없는데 잠겼어요|not-me",
        "network-vpn-fails|VPN이 안 붙어요|restart",
        "network-vpn-fails|VPN error 809|hotspot-first",
        "network-vpn-fails|vpn 게이트웨이 응답 없음|hotspot-first",
        "network-vpn-fails|VPN 인증번호가 안 와요|approval",
        "network-vpn-fails|비번 바꾼 뒤로 vpn이 안 돼요|password",
        "network-wifi-fails|와이파이 안돼요|switch",
        "network-wifi-fails|우리 층 전체 와이파이가 끊겼어요|place",
        "network-wifi-fails|저만 와이파이가 안 돼요|switch",
        "printing-not-printing|인쇄가 안 나와요|look",
        "printing-not-printing|nobody in our team can print|power",
        "security-phishing|이상한 메일이 왔어요|did",
        "security-phishing|피싱 메일 링크 눌렀어요|when",
        "security-phishing|의심 메일 신고합니다. 아무것도 안 눌렀어요|thanks",
        "security-phishing|is this a phishing test? I did not click|thanks",
        "security-phishing|클릭은 했는데 바로 껐어요 그래도 신고해야 하나요|when",
        "security-phishing|첨부는 안 열었는데 링크는 눌렀어요|when"
      })
  void beginsWhereItsWordsLead(String flow, String said, String step) {
    assertThat(flows.start(flow, said).reached().step()).isEqualTo(step);
  }

  @Test
  void phishingGivesThePhoneNumberAndHandsOverBeforeAnyQuestion() {
    for (String said : List.of("", "링크 눌렀어요", "첨부파일 열었어요", "비밀번호를 입력했어요")) {
      Advance start = flows.start("security-phishing", said);

      assertThat(start.outputs()).hasSize(2);
      assertThat(((Output.Say) start.outputs().getFirst()).text().ko())
          .contains("02-000-7220", "1)", "2)", "3)");
      assertThat(start.outputs().getLast())
          .isInstanceOfSatisfying(
              Output.HandOff.class,
              h -> {
                assertThat(h.priority()).isEqualTo("critical");
                assertThat(h.queue()).isEqualTo("security");
              });
      assertThat(start.question()).isNotNull();
    }
  }

  @Test
  void phishingIsNeverClosedByItWorksNow() {
    Advance start = flows.start("security-phishing", "링크 눌렀어요");

    Advance next = flows.advance(at(start), type("이제 들어가져요", SOLVED));

    assertThat(next.outputs()).noneMatch(Output.Resolve.class::isInstance);
    assertThat(next.position()).isNotNull();
  }

  @Test
  void onlyReceivedMailIsThankedForAndNotHandedOver() {
    Advance thanks = flows.start("security-phishing", "수상한 메일 받기만 했어요");

    assertThat(thanks.outputs()).hasOnlyElementsOfType(Output.Resolve.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes it is plugged in", "네 전원은 켜져 있어요", "전원 꽂혀 있고 화면도 이상 없어요"})
  void printerThatIsOnLeadsToTheQueue(String typed) {
    Advance start = flows.start("printing-not-printing", "");

    assertThat(flows.advance(at(start), type(typed, YES)).reached().step()).isEqualTo("queue");
  }

  @Test
  void wifiOfManyIsHandedOverWithHighPriority() {
    Advance switched = flows.advance(at(flows.start("network-wifi-fails", "")), click("same"));

    Advance place = flows.advance(at(switched), type("네 다른 사람도 안 된대요", YES));
    Advance end = flows.advance(at(place), type("5층 회의실 쪽이요"));

    assertThat(place.reached().step()).isEqualTo("place");
    assertThat(end(end))
        .isInstanceOfSatisfying(
            Output.HandOff.class,
            handOff -> {
              assertThat(handOff.priority()).isEqualTo("high");
              assertThat(handOff.reason().ko()).contains("5층 회의실 쪽이요");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "network-vpn-fails|sign|연결 중에서 멈춰요|true",
        "network-vpn-fails|sign|2번이요|true",
        "network-vpn-fails|sign|이제 돼요|false",
        "network-vpn-fails|error|오류 800|false",
        "network-vpn-fails|restart|재부팅은 됐어요|false",
        "security-phishing|device|노트북이요|true",
        "security-phishing|did|파일을 열어봤어요|true"
      })
  void wordsThatNameAnAnswerAreKnownAsOne(String flow, String step, String text, boolean answer) {
    FlowPosition start = flows.start(flow, "").reached();
    FlowPosition position =
        new FlowPosition("1", flow, step, start.slots(), start.tried(), start.misses());

    assertThat(flows.names(position, text)).isEqualTo(answer);
  }

  @Test
  void vpnErrorReachesTheTechnician() {
    Advance advance = flows.start("network-vpn-fails", "VPN이 안 돼요");
    for (String answer : List.of("same", "blocked", "same")) {
      advance = flows.advance(at(advance), click(answer));
    }

    Advance end = flows.advance(at(advance), type("오류 800 연결할 수 없습니다"));

    assertThat(((Output.HandOff) end(end)).reason().ko())
        .isEqualTo("VPN 연결 안 됨. 막히는 곳: 연결 중 멈춤·오류 번호, 오류 문구: 오류 800 연결할 수 없습니다");
    assertThat(end.reached().tried()).hasSize(2);
  }

  /** Clicks every choice at every question, and types where there is none. */
  private void walk(Advance advance, List<String> way, boolean handedOff) {
    boolean over =
        handedOff || advance.outputs().stream().anyMatch(Output.HandOff.class::isInstance);
    Question question = advance.question();
    if (question == null) {
      assertThat(end(advance)).isInstanceOfAny(Output.Resolve.class, Output.HandOff.class);
      return;
    }
    assertThat(way).doesNotContain(question.step());
    List<String> longer = new ArrayList<>(way);
    longer.add(question.step());
    assertThat(over || longer.size() <= MOST_QUESTIONS).as(longer.toString()).isTrue();
    for (Question.Choice choice : question.choices()) {
      Advance next = flows.advance(at(advance), click(choice.id()));
      assertThat(next.understood()).isTrue();
      walk(next, longer, over);
    }
    if (question.choices().isEmpty()) {
      walk(flows.advance(at(advance), type("말로 적은 답")), longer, over);
    }
  }

  private static String everyWordOf(Flow flow) {
    return flow.slots().values().stream()
        .flatMap(slot -> slot.words().values().stream())
        .map(List::getLast)
        .reduce("", (a, b) -> a + ". " + b);
  }

  private static List<Bilingual> texts(Flow flow) {
    List<Bilingual> texts = new ArrayList<>();
    for (Step step : flow.steps()) {
      switch (step) {
        case Step.Say say -> texts.add(say.text());
        case Step.Ask ask -> {
          texts.add(ask.text());
          ask.choices().forEach(c -> texts.add(c.label()));
        }
        case Step.HandOff handOff -> Optional.ofNullable(handOff.say()).ifPresent(texts::add);
        case Step.Resolve resolve -> texts.add(resolve.text());
        case Step.Article _, Step.Branch _ -> {}
      }
    }
    return texts;
  }

  private static int sentences(String text) {
    return text.split("(?<=[.?])\\s+").length;
  }

  private static Output end(Advance advance) {
    assertThat(advance.position()).isNull();
    return advance.outputs().getLast();
  }

  private static FlowPosition at(Advance advance) {
    return Objects.requireNonNull(advance.position());
  }
}
