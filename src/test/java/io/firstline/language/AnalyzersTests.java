package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzersTests {

  private final Analyzers analyzers = new Analyzers();

  @Test
  void koreanLosesParticlesAndEndings() {
    assertThat(analyzers.terms(Language.KO, "프린터가 연결되지 않았습니다")).containsExactly("프린터", "연결");
  }

  @Test
  void latinWordsInKoreanAreStemmed() {
    assertThat(analyzers.terms(Language.KO, "Ｐｒｉｎｔｅｒｓ가 안 켜져요"))
        .contains("printer")
        .doesNotContain("가");
  }

  @Test
  void koreanInAnyWidthAndFormIsTheSame() {
    assertThat(analyzers.terms(Language.KO, "\u1112\u1161\u11ab글"))
        .isEqualTo(analyzers.terms(Language.KO, "한글"));
  }

  @Test
  void englishIsStemmed() {
    assertThat(analyzers.terms(Language.EN, "The printers are printing"))
        .containsExactly("printer", "print");
  }

  @Test
  void questionsFindTheWordsOfTheOtherLanguage() {
    List<String> korean = Analyzers.terms(analyzers.questions(Language.KO), "비번 바꾸고 싶어요");
    List<String> english = Analyzers.terms(analyzers.questions(Language.EN), "my passwd");

    assertThat(korean).contains("password");
    assertThat(english).contains("비밀번호");
  }

  @Test
  void questionsAreRepairedFirst() {
    assertThat(Analyzers.terms(analyzers.questions(Language.KO), "ㅍㅔㅜ 안돼요")).contains("vpn");
  }

  @Test
  void documentsAreNotRepaired() {
    assertThat(analyzers.terms(Language.EN, "dkssud")).containsExactly("dkssud");
  }

  @Test
  void syllablesIgnoreSpacing() {
    assertThat(Analyzers.terms(analyzers.syllables(), "공유 폴더"))
        .isEqualTo(Analyzers.terms(analyzers.syllables(), "공유폴더"))
        .contains("유폴");
  }

  @Test
  void jamoForgiveOneWrongVowel() {
    List<String> right = Analyzers.terms(analyzers.jamo(), "프린터");
    List<String> wrong = Analyzers.terms(analyzers.jamo(), "프린타");

    assertThat(right).containsAnyElementsOf(wrong);
    assertThat(right).isNotEqualTo(wrong);
  }

  @Test
  void conceptsAreTheSameInBothLanguages() {
    Concepts concepts = new Concepts(new Glossary(), analyzers);

    List<String> korean = concepts.in(Language.KO, analyzers.terms(Language.KO, "비번을 잊어버렸어요"));
    List<String> english =
        concepts.in(Language.EN, analyzers.terms(Language.EN, "forgot my password"));

    assertThat(korean).containsAnyElementsOf(english);
  }

  @ParameterizedTest
  @CsvSource({"컨텐츠, 콘텐츠", "메세지를 받았어요, 메시지를 받았어요", "악세스 권한, 액세스 권한", "공유프린타, 공유프린터"})
  void articlesAndQuestionsMayBeSpeltDifferently(String variant, String usual) {
    assertThat(analyzers.terms(Language.KO, variant))
        .isEqualTo(analyzers.terms(Language.KO, usual));
  }
}
