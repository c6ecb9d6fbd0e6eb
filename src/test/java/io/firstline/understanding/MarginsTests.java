package io.firstline.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginsTests {

  private static final Feature[] LEFT = {new FeatureNode(1, 1)};
  private static final Feature[] RIGHT = {new FeatureNode(2, 1)};

  @Test
  void ownLabelScoresHighest() {
    Margins margins = Margins.train(List.of(LEFT, RIGHT), new int[] {0, 1}, 2, 2);

    assertThat(margins.scores(LEFT)[0]).isGreaterThan(margins.scores(LEFT)[1]);
    assertThat(margins.scores(RIGHT)[1]).isGreaterThan(margins.scores(RIGHT)[0]);
  }

  @Test
  void tooManyLabelsAreLeftToTheNearestExamples() {
    Margins margins = Margins.train(List.of(LEFT, RIGHT), new int[] {0, 1}, 4_000_000, 2);

    assertThat(margins.scores(LEFT)).containsOnly(-1);
  }
}
