package io.firstline.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Analyzers;
import io.firstline.language.Concepts;
import io.firstline.language.Glossary;
import io.firstline.language.Language;
import io.firstline.language.Morphemes;
import io.firstline.language.SentenceEncoder;
import io.firstline.language.TypingRepair;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTests {

  private static final TypingRepair REPAIR = new TypingRepair();
  private static final WeightFeatures FEATURES = features();
  private static final WeightReader WEIGHTS = WeightReader.trained(FEATURES, REPAIR);

  private static WeightFeatures features() {
    Analyzers analyzers = new Analyzers();
    TopicFeatures topics =
        new TopicFeatures(
            analyzers,
            new Concepts(new Glossary(), analyzers),
            REPAIR,
            new SentenceEncoder(analyzers));
    return new WeightFeatures(topics, new Morphemes());
  }

  @Test
  void peopleItHasNotLearntFromAreReadRightToo() {
    Map<Boolean, List<WeightExample>> examples =
        Stream.of(Language.values())
            .flatMap(language -> Examples.ofWeights(language).stream())
            .collect(Collectors.partitioningBy(example -> example.hand().equals("h")));

    WeightReader weights = WeightReader.trained(FEATURES, REPAIR, examples.get(false));

    List<WeightExample> theirs = examples.get(true);
    assertThat(theirs).hasSize(240);
    assertThat(theirs.stream().filter(e -> read(weights, e).urgency() == e.urgency()).count())
        .isGreaterThanOrEqualTo(204);
    assertThat(theirs.stream().filter(e -> read(weights, e).impact() == e.impact()).count())
        .isGreaterThanOrEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "발신자가 인사팀 박 부장이래요",
        "옆자리 직원이 재부팅해 보라고 했어요",
        "네 개 다 눌러 봤습니다",
        "it is the printer beside the kitchen, second floor",
        "my colleague told me to ask here",
        "every light on the box is green"
      })
  void whatIsOnlyToldInPassingWeighsNothingLater(String text) {
    Weight weight = WEIGHTS.readLater(REPAIR.repair(text));

    assertThat(weight.impact()).isEqualTo(Impact.ONE);
    assertThat(weight.urgency()).isEqualTo(Urgency.NORMAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "방금 들었는데 3층 전체가 다 안 된대요, 아무도 일을 못 해요",
        "now the whole floor is down, nobody can work"
      })
  void whatIsToldClearlyWeighsLaterToo(String text) {
    assertThat(WEIGHTS.readLater(REPAIR.repair(text)))
        .isEqualTo(new Weight(Impact.MANY, Urgency.NOW, false));
  }

  private static Weight read(WeightReader weights, WeightExample example) {
    return weights.read(REPAIR.repair(example.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "전 지점이 다 안 돼요|MANY",
        "전 직원이 메일을 못 써요|MANY",
        "3층 전체 인터넷이 안 돼요|MANY",
        "아무도 접속을 못 해요|MANY",
        "everyone on the floor is offline|MANY",
        "the whole office has no internet|MANY",
        "all branches are down|MANY",
        "nobody can log in|MANY",
        "생산 라인이 멈췄어요|MANY",
        "우리 팀 전체가 안 돼요|TEAM",
        "우리팀 다 안돼요|TEAM",
        "옆자리도 똑같아요|TEAM",
        "팀원들도 안 된대요|TEAM",
        "my whole team cannot print|TEAM",
        "my colleagues have it too|TEAM",
        "three of us have this|TEAM",
        "제 프린터가 안 돼요|ONE",
        "my printer is broken|ONE",
        "팀즈가 안 열려요|ONE",
        "팀장님께 보내야 해요|ONE",
        "전체 화면이 안 돼요|ONE",
        "our team site does not open|ONE",
        "다 해봤어요|ONE",
        "how many people are waiting|ONE",
        "invite a guest to our team|ONE",
        "화면이 전부 까매요|ONE"
      })
  void impactIsReadFromTheWording(String text, Impact impact) {
    assertThat(WEIGHTS.read(text).impact()).isEqualTo(impact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10시 회의 전에 꼭 돼야 해요|NOW",
        "고객 앞인데 화면이 안 나와요|NOW",
        "급해요|NOW",
        "지금 당장 필요해요|NOW",
        "발표 중인데 꺼졌어요|NOW",
        "urgent, please|NOW",
        "my presentation starts in 10 minutes|NOW",
        "I'm in front of a customer|NOW",
        "need it before the 10am meeting|NOW",
        "업무가 마비됐어요|NOW",
        "오늘까지 제출해야 해요|TODAY",
        "퇴근 전까지 부탁드려요|TODAY",
        "I need it by the end of the day|TODAY",
        "no rush|NONE",
        "급하지는 않아요|NONE",
        "시급 얼마예요|QUESTION",
        "급한 건 아니에요|NONE",
        "천천히 봐 주세요|NONE",
        "not urgent|NONE",
        "whenever you have time|NONE",
        "프린터가 안 나와요|NORMAL",
        "배터리가 빨리 닳아요|NORMAL",
        "it logs me off in 10 minutes|NORMAL",
        "10분 뒤 다시 잠겨요|NORMAL",
        "before my laptop crashed it was fine|NORMAL",
        "critical error on startup|NORMAL",
        "누가 제 계정으로 로그인했어요|INCIDENT",
        "피싱 메일인 줄 모르고 링크를 눌렀어요|INCIDENT",
        "랜섬웨어 예방 교육은 언제 하나요|QUESTION",
        "I typed my password into a fake page|INCIDENT",
        "can someone take over my screen|NORMAL",
        "수상한 메일이 왔는데 링크는 안 눌렀어요|SPARED",
        "메일이 안 열려요|NORMAL",
        "I got a phishing mail but I didn't click it|SPARED",
        "노트북이 안 켜져요|NOW",
        "노트북 마우스가 먹통이에요|NORMAL",
        "my computer won't boot|NOW",
        "전 직원이 메일을 못 써요|NOW",
        "전 직원이 인쇄를 못 해요|NORMAL",
        "일단 폰으로 하고 있어요|HAMPERED",
        "I use the web version for now|HAMPERED",
        "다음 주에 입사자가 와요|HAMPERED",
        "아이콘 간격이 넓어졌어요|NONE",
        "서명은 어디서 바꿔요?|QUESTION",
        "서명이 안 바뀌는데 어디서 바꿔요?|NORMAL"
      })
  void urgencyIsReadFromTheWording(String text, Urgency urgency) {
    assertThat(WEIGHTS.read(text).urgency()).isEqualTo(urgency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "진짜 짜증나네",
        "도대체 몇 번을 말해요",
        "장난하세요?",
        "this is ridiculous",
        "I'm so fed up",
        "미치겠어요 제발"
      })
  void angerIsHeard(String text) {
    assertThat(WEIGHTS.read(text).angry()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "프린터가 안 나와요",
        "thank you",
        "대화면 모니터",
        "휴지통이 안 비워져요",
        "쓰레기통 아이콘이 없어졌어요",
        "통화 가능할까요",
        "동기화가 멈췄어요"
      })
  void calmWordsAreCalm(String text) {
    assertThat(WEIGHTS.read(text).angry()).isFalse();
  }
}
