package io.firstline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTests {

  private final Lexicon lexicon = new Lexicon();
  private final Analyzers analyzers = new Analyzers();

  @Test
  void everydayTermsHaveTheirTranslation() {
    assertThat(english("암호")).contains("password");
    assertThat(english("인쇄")).contains("print");
    assertThat(english("설치")).contains("instal");
  }

  @Test
  void likeliestComesFirst() {
    assertThat(lexicon.of("인쇄"))
        .extracting(Lexicon.Translation::likelihood)
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void unknownTermHasNone() {
    assertThat(lexicon.of("쀍쀍")).isEmpty();
  }

  private List<String> english(String korean) {
    return analyzers.terms(Language.KO, korean).stream()
        .flatMap(term -> lexicon.of(term).stream())
        .map(Lexicon.Translation::term)
        .toList();
  }
}
