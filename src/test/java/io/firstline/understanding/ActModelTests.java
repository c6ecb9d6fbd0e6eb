package io.firstline.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.Language;
import io.firstline.language.Morphemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActModelTests {

  private static final int FOLDS = 5;

  /** Examples that a model had not learnt; the confusions go to a file beside the test reports. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void fourOfFiveUnknownExamplesAreTold(Language language) throws IOException {
    ActFeatures features =
        switch (language) {
          case KO -> new KoreanActFeatures(new Morphemes());
          case EN -> new EnglishActFeatures();
        };
    List<LabelledText> examples = Examples.ofActs(language);
    Map<String, Integer> confusions = new TreeMap<>();
    int right = 0;

    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledText> learnt = new ArrayList<>();
      List<LabelledText> asked = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % FOLDS == fold ? asked : learnt).add(examples.get(i));
      }
      ActModel model = ActModel.train(features, learnt);
      for (LabelledText example : asked) {
        String told = model.read(example.text()).getFirst().act().word();
        right += told.equals(example.label()) ? 1 : 0;
        confusions.merge(example.label() + "\t" + told, 1, Integer::sum);
      }
    }
    double accuracy = (double) right / examples.size();
    report(language, accuracy, confusions);

    assertThat(accuracy).isGreaterThan(0.79);
  }

  private static void report(Language language, double accuracy, Map<String, Integer> confusions)
      throws IOException {
    StringBuilder report = new StringBuilder("meant\ttold\ttimes\n");
    confusions.forEach(
        (pair, times) -> report.append(pair).append('\t').append(times).append('\n'));
    report.append("accuracy\t").append(accuracy).append('\n');
    Path folder = Files.createDirectories(Path.of("target", "reports"));
    Files.writeString(folder.resolve("dialogue-acts." + language.code() + ".tsv"), report);
  }
}
