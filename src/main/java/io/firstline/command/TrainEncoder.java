package io.firstline.command;

import io.firstline.language.training.EncoderTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "train-encoder",
    description = {
      "Makes the Korean encoder anew from pairs of sentences (gzipped lines: source, English,",
      "Korean). Needs some 6 GB of heap and, the first time, ten minutes for the teacher."
    },
    mixinStandardHelpOptions = true)
final class TrainEncoder implements Callable<Integer> {

  private final Launch launch;

  @Option(names = "--pairs", required = true, description = "The pairs to learn from.")
  private Path pairs = Path.of("");

  @Option(names = "--held-out", required = true, description = "Pairs to measure with.")
  private Path heldOut = Path.of("");

  @Option(
      names = "--teacher",
      description = "Where the teacher's answers are kept (default: ${DEFAULT-VALUE}).")
  private Path teacher = Path.of("target/teacher-vectors");

  @Option(names = "--out", description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("src/main/resources/io/firstline/language");

  @Option(names = "--features", description = "How many (default: ${DEFAULT-VALUE}).")
  private int features = 50_000;

  @Option(names = "--dimensions", description = "Of each vector (default: ${DEFAULT-VALUE}).")
  private int dimensions = 256;

  TrainEncoder(Launch launch) {
    this.launch = launch;
  }

  @Override
  public Integer call() throws IOException {
    EncoderTraining.Figures figures =
        new EncoderTraining()
            .run(
                new EncoderTraining.Task(
                    pairs,
                    heldOut,
                    teacher,
                    out.resolve("korean-encoder.bin"),
                    out.resolve("korean-lexicon.tsv.gz"),
                    features,
                    dimensions));
    launch
        .out()
        .printf(
            "held-out ko->en acc@1: %.1f %% of 1,000, %.1f %% of 17,000; %d features, %.1f MB%n",
            100 * figures.easy(), 100 * figures.hard(), figures.features(), figures.bytes() / 1e6);
    return 0;
  }
}
