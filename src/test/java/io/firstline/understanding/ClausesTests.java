package io.firstline.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClausesTests {

  private final Clauses clauses = new Clauses();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "집에서 VPN이 안 붙어요",
        "The printer on the second floor prints nothing",
        "비밀번호를 바꿨는데 와이파이가 안 붙어요",
        "I restarted it but the screen stays black"
      })
  void oneSentenceIsReadOnce(String text) {
    assertThat(clauses.of(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VPN이 안 되고요, 그리고 프린터도 안 돼요",
        "1) VPN이 안 돼요 2) 프린터도 안 돼요",
        "VPN이 안 돼요. 하나 더, 프린터도 안 돼요",
        "VPN is down, and also the printer is jammed",
        "VPN is down. By the way, the printer is jammed",
        "① VPN is down ② the printer is jammed"
      })
  void wordsThatJoinTwoMattersAreNoPartOfThem(String text) {
    assertThat(clauses.of(text)).hasSize(2);
    assertThat(clauses.of(text).getLast().link()).isEqualTo(Clause.Link.APART);
    assertThat(clauses.of(text).getLast().text()).isIn("프린터도 안 돼요", "the printer is jammed");
  }

  @Test
  void triesAndSignsStayWithTheirMatter() {
    assertThat(clauses.of("VPN이 안 돼요. 그리고 재부팅도 해 봤어요. 어제는 잘 됐어요. 그래서 일을 못 해요"))
        .extracting(Clause::link)
        .containsExactly(Clause.Link.NEXT, Clause.Link.SAME, Clause.Link.SAME, Clause.Link.SAME);
  }
}
