package io.firstline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.ticket.Priorities.Impact;
import io.firstline.ticket.Priorities.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrioritiesTests {

  @ParameterizedTest
  @CsvSource({
    "MANY, NOW,    NORMAL, CRITICAL",
    "MANY, TODAY,  NORMAL, CRITICAL",
    "MANY, NORMAL, NORMAL, HIGH",
    "MANY, NORMAL, HIGH,   CRITICAL",
    "MANY, NONE,   NORMAL, NORMAL",
    "TEAM, NOW,    NORMAL, HIGH",
    "TEAM, NORMAL, NORMAL, NORMAL",
    "ONE,  NOW,    NORMAL, HIGH",
    "ONE,  NOW,    LOW,    HIGH",
    "ONE,  TODAY,  NORMAL, HIGH",
    "ONE,  NORMAL, HIGH,   HIGH",
    "ONE,  NORMAL, LOW,    LOW",
    "ONE,  NONE,   HIGH,   LOW",
    "MANY, NOW,    LOW,    HIGH",
    "ONE,  NORMAL, CRITICAL, CRITICAL",
    "ONE,  NONE,   CRITICAL, NORMAL",
    "ONE,  INCIDENT, LOW,    CRITICAL",
    "ONE,  HAMPERED, HIGH,   NORMAL",
    "ONE,  HAMPERED, LOW,    NORMAL",
    "MANY, HAMPERED, NORMAL, HIGH",
    "ONE,  HAMPERED, CRITICAL, CRITICAL",
    "ONE,  SPARED,   CRITICAL, NORMAL",
    "ONE,  QUESTION, NORMAL, LOW",
    "ONE,  QUESTION, HIGH,   LOW"
  })
  void wordingAndTopicRankTogether(
      Impact impact, Urgency urgency, Priority usual, Priority expected) {
    assertThat(Priorities.of(impact, urgency, usual).priority()).isEqualTo(expected);
  }

  @Test
  void reasonNamesImpactUrgencyAndTopic() {
    var ranked = Priorities.of(Impact.TEAM, Urgency.TODAY, Priority.NORMAL);

    assertThat(ranked.reason().en())
        .isEqualTo("a team affected · needed today · topic usually normal");
    assertThat(ranked.reason().ko()).startsWith("팀 영향");
  }

  @Test
  void reasonNamesTheTimeInTheRequestersWords() {
    var ranked = Priorities.of(Impact.ONE, Urgency.TODAY, "3시 회의 전까지", Priority.NORMAL);

    assertThat(ranked.reason().ko()).isEqualTo("한 명 영향 · ‘3시 회의 전까지’ 필요 · 이 주제는 보통 중간");
  }
}
