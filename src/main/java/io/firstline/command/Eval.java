package io.firstline.command;

import io.firstline.evaluation.DialogueFigures;
import io.firstline.evaluation.Evaluations;
import io.firstline.evaluation.IntentFigures;
import io.firstline.evaluation.UtteranceFigures;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "eval",
    description = "Measures the engine on labelled files.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class Eval {

  private final Launch launch;

  Eval(Launch launch) {
    this.launch = launch;
  }

  @Command(
      name = "utterances",
      description = "Accuracy on first messages: columns id, lang, style, expected, text.",
      mixinStandardHelpOptions = true)
  int utterances(
      @Parameters(paramLabel = "FILE.tsv") Path file,
      @Option(names = "--json", description = "Prints JSON.") boolean json) {
    return launch.engine(
        context -> {
          UtteranceFigures figures =
              context.getBean(Evaluations.class).utterances(Files.read(file));
          launch.out().println(json ? Json.of(context, figures) : shown(figures));
          return 0;
        });
  }

  @Command(
      name = "dialogues",
      description = "Expectations passed in scripted conversations.",
      mixinStandardHelpOptions = true)
  int dialogues(
      @Parameters(paramLabel = "FILE.yaml") Path file,
      @Option(names = "--json", description = "Prints JSON.") boolean json) {
    return launch.engine(
        context -> {
          DialogueFigures figures = context.getBean(Evaluations.class).dialogues(Files.read(file));
          launch.out().println(json ? Json.of(context, figures) : shown(figures));
          return 0;
        });
  }

  @Command(
      name = "intents",
      description = "The classifier on files of text, tab, label; __oos__ is out of scope.",
      mixinStandardHelpOptions = true)
  int intents(
      @Option(names = "--train", required = true) Path train,
      @Option(names = "--dev", required = true, description = "Calibrates.") Path dev,
      @Option(names = "--test", required = true) Path test,
      @Option(names = "--json", description = "Prints JSON.") boolean json) {
    return launch.engine(
        context -> {
          IntentFigures figures =
              context
                  .getBean(Evaluations.class)
                  .intents(Files.read(train), Files.read(dev), Files.read(test));
          launch.out().println(json ? Json.of(context, figures) : shown(figures));
          return 0;
        });
  }

  private static String shown(IntentFigures f) {
    return """
    in scope, forced     %s
    threshold            %.3f
    in scope, accepted   %s
    out-of-scope recall  %s
      precision          %s
    AUROC                %.3f
    learning             %.1f s
    reading              %.0f/s, p50 %.2f ms, p99 %.2f ms\
    """
        .formatted(
            f.forced(),
            f.threshold(),
            f.accepted(),
            f.outOfScopeRecall(),
            f.outOfScopePrecision(),
            f.auroc(),
            f.seconds(),
            f.perSecond(),
            f.p50Millis(),
            f.p99Millis());
  }

  private static String shown(UtteranceFigures f) {
    StringBuilder text = new StringBuilder();
    text.append("top-1, all rows      ").append(f.all()).append('\n');
    f.byLanguage()
        .forEach(
            (k, v) -> text.append("  language ").append(k).append(": ").append(v).append('\n'));
    f.byHalf()
        .forEach((k, v) -> text.append("  half ").append(k).append(": ").append(v).append('\n'));
    f.byStyle()
        .forEach((k, v) -> text.append("  style ").append(k).append(": ").append(v).append('\n'));
    text.append("topic rows           ").append(f.inScope()).append('\n');
    text.append("  of topics known    ").append(f.knownTopics()).append('\n');
    f.special().forEach((k, v) -> text.append("  ").append(k).append(": ").append(v).append('\n'));
    text.append("out-of-scope recall  ").append(f.outOfScopeRecall()).append('\n');
    text.append("  precision          ").append(f.outOfScopePrecision()).append('\n');
    text.append("macro F1             %.3f%n".formatted(f.macroF1()));
    text.append("calibration (ECE)    %.3f%n".formatted(f.calibrationError()));
    text.append("clarifying questions ").append(f.clarified()).append('\n');
    text.append("worst confusions (expected -> answered)\n");
    f.confusions()
        .forEach(
            c -> text.append("  %3d  %s -> %s%n".formatted(c.count(), c.expected(), c.answered())));
    return text.toString().stripTrailing();
  }

  private static String shown(DialogueFigures f) {
    StringBuilder text = new StringBuilder();
    text.append("expectations  ").append(f.expectations()).append('\n');
    text.append("conversations ").append(f.conversations()).append('\n');
    f.missed()
        .forEach(
            m ->
                text.append(
                    "  %s turn %d: %s expected '%s', found '%s'%n"
                        .formatted(
                            m.conversation(), m.turn(), m.expectation(), m.expected(), m.found())));
    return text.toString().stripTrailing();
  }
}
