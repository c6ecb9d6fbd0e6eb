package io.firstline.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Over the content that ships: what says nothing is never taken for a problem. */
@EngineTest
@TestPropertySource(
    properties = {
      "firstline.knowledge-dir=knowledge",
      "firstline.flows-dir=conversation-flows",
      "firstline.watch=false"
    })
class GibberishTests {

  private static final int MOSTLY = 175;

  @Autowired private Conversations conversations;

  @Test
  void gibberishIsNeverAnswered() {
    List<String> all = new Gibberish().all();

    assertThat(all).hasSize(200);
    assertThat(all).allSatisfy(text -> assertThat(decision(text)).isIn("clarify", "chat"));
    assertThat(all).filteredOn(text -> decision(text).equals("clarify")).hasSizeGreaterThan(MOSTLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ㅁ", "가", "?", "1", "👍", "😭😭😭", "...", "ㅋ", "x y z"})
  void singleSignsAreNeverAnswered(String text) {
    assertThat(decision(text)).isNotIn("answer", "start", "hand-off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vpn dosnt conect",
        "프린타 안됌",
        "pritner wont prnt",
        "ㅍㅔㅜ 접속이 안뎌요",
        "passwrod forgoten",
        "비밀번오를 까먹엇어요",
        "와이화이가 안되여",
        "vpn이 asdf 자꾸 끈겨요"
      })
  void oneNameAmongSlipsIsEnough(String text) {
    assertThat(decision(text)).isIn("answer", "start");
  }

  private String decision(String text) {
    return conversations.explain(text, null).decision();
  }
}
