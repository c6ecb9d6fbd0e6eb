package io.firstline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.firstline.evaluation.SearchFigures.Ranked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchFiguresTests {

  @Test
  void firstPlaceIsWorthAll() {
    SearchFigures figures = figures(new Ranked(List.of("a", "b"), Map.of("a", 1)));

    assertThat(figures.hitAt1()).isEqualTo(1);
    assertThat(figures.mrr()).isEqualTo(1);
    assertThat(figures.ndcgAt10()).isEqualTo(1);
  }

  @Test
  void laterPlacesAreWorthLess() {
    SearchFigures figures = figures(new Ranked(List.of("x", "y", "a"), Map.of("a", 1)));

    assertThat(figures.hitAt1()).isZero();
    assertThat(figures.hitAt5()).isEqualTo(1);
    assertThat(figures.mrr()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(figures.ndcgAt10()).isCloseTo(.5, within(1e-9));
  }

  @Test
  void precisionCountsEveryArticleThatBelongs() {
    Ranked ranked = new Ranked(List.of("a", "x", "b"), Map.of("a", 1, "b", 1, "c", 1));

    assertThat(figures(ranked).map()).isCloseTo((1 + 2 / 3.0) / 3, within(1e-9));
  }

  @Test
  void sixthPlaceIsNoHitOfFive() {
    Ranked ranked = new Ranked(List.of("1", "2", "3", "4", "5", "a"), Map.of("a", 1));

    assertThat(figures(ranked).hitAt5()).isZero();
  }

  @Test
  void figuresAreMeansOverTheQuestions() {
    SearchFigures figures =
        figures(new Ranked(List.of("a"), Map.of("a", 1)), new Ranked(List.of("x"), Map.of("a", 1)));

    assertThat(figures.queries()).isEqualTo(2);
    assertThat(figures.hitAt1()).isEqualTo(.5);
  }

  private static SearchFigures figures(Ranked... ranked) {
    return SearchFigures.of(List.of(ranked), List.of(1_000_000L));
  }
}
