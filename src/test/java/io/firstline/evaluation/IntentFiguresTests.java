package io.firstline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firstline.evaluation.IntentFigures.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntentFiguresTests {

  private static final List<Judged> JUDGED =
      List.of(
          new Judged(true, true, .9),
          new Judged(true, true, .8),
          new Judged(true, false, .7),
          new Judged(true, true, .3),
          new Judged(false, false, .6),
          new Judged(false, false, .2));

  @Test
  void thresholdIsWhereAcceptanceAndRefusalAreMostTogether() {
    assertThat(IntentFigures.threshold(JUDGED)).isCloseTo(.65, within(1e-9));
  }

  @Test
  void withoutAnythingOutOfScopeNothingIsRefused() {
    assertThat(IntentFigures.threshold(JUDGED.subList(0, 4))).isZero();
  }

  @Test
  void figuresAreCounted() {
    IntentFigures figures = IntentFigures.of(JUDGED, .65, 2, List.of(1_000_000L, 3_000_000L));

    assertThat(figures.forced()).hasToString("3/4 (75.0 %)");
    assertThat(figures.accepted()).hasToString("2/4 (50.0 %)");
    assertThat(figures.outOfScopeRecall()).hasToString("2/2 (100.0 %)");
    assertThat(figures.outOfScopePrecision()).hasToString("2/3 (66.7 %)");
    assertThat(figures.auroc()).isCloseTo(7.0 / 8, within(1e-9));
    assertThat(figures.perSecond()).isCloseTo(500, within(1e-6));
  }
}
