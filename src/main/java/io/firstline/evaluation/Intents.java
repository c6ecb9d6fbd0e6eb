package io.firstline.evaluation;

import io.firstline.language.Bilingual;
import io.firstline.source.SourceFile;
import io.firstline.understanding.LabelledText;
import io.firstline.understanding.Signpost;
import io.firstline.understanding.TopicCandidate;
import io.firstline.understanding.TopicReading;
import io.firstline.understanding.TrainingSet;
import io.firstline.understanding.Understander;
import java.util.ArrayList;
import java.util.List;

/** Teaches the classifier the labels of a file and asks it about another. */
record Intents(Understander understander) {

  private static final String OUT_OF_SCOPE = "__oos__";

  /** Out-of-scope texts of the training file are a class; those of dev only calibrate. */
  IntentFigures measure(SourceFile train, SourceFile dev, SourceFile test) {
    List<LabelledText> learnt = read(train);
    List<LabelledText> trials = read(dev);
    long start = System.nanoTime();
    Understander.Learnt version =
        understander.learn(
            new TrainingSet(
                learnt.stream().filter(text -> !text.label().equals(OUT_OF_SCOPE)).toList(),
                learnt.stream().filter(text -> text.label().equals(OUT_OF_SCOPE)).toList(),
                List.of(),
                new Signpost("danger", List.of(), Bilingual.same("")),
                trials));
    double seconds = (System.nanoTime() - start) / 1e9;
    List<IntentFigures.Judged> calibrating =
        trials.stream().map(text -> judged(version, text)).toList();
    List<IntentFigures.Judged> tested = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    for (LabelledText text : read(test)) {
      long begin = System.nanoTime();
      tested.add(judged(version, text));
      nanos.add(System.nanoTime() - begin);
    }
    return IntentFigures.of(tested, IntentFigures.threshold(calibrating), seconds, nanos);
  }

  private IntentFigures.Judged judged(Understander.Learnt version, LabelledText text) {
    TopicReading reading = understander.topics(version, text.text());
    TopicCandidate best = reading.topics().getFirst();
    return new IntentFigures.Judged(
        !text.label().equals(OUT_OF_SCOPE), best.topic().equals(text.label()), best.probability());
  }

  private static List<LabelledText> read(SourceFile file) {
    List<LabelledText> texts = new ArrayList<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String[] cells = lines.get(i).split("\t");
        if (cells.length != 2) {
          throw new InvalidEvaluation(
              "%s:%d: a text and its label are expected, with a tab between."
                  .formatted(file.path(), i + 1));
        }
        texts.add(new LabelledText(cells[1].strip(), cells[0]));
      }
    }
    if (texts.isEmpty()) {
      throw new InvalidEvaluation(file.path() + ": the file is empty.");
    }
    return texts;
  }
}
