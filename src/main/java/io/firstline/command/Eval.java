package io.firstline.command;

import io.firstline.evaluation.Evaluations;
import java.nio.file.Path;
import java.util.function.Function;
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
    return measure(json, e -> e.utterances(Files.read(file)), Figures::shown);
  }

  @Command(
      name = "dialogues",
      description = "Expectations passed in scripted conversations.",
      mixinStandardHelpOptions = true)
  int dialogues(
      @Parameters(paramLabel = "FILE.yaml") Path file,
      @Option(names = "--json", description = "Prints JSON.") boolean json) {
    return measure(json, e -> e.dialogues(Files.read(file)), Figures::shown);
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
    return measure(
        json, e -> e.intents(Files.read(train), Files.read(dev), Files.read(test)), Figures::shown);
  }

  @Command(
      name = "severity",
      description = "Priorities of first messages: columns id, lang, text, expected, why.",
      mixinStandardHelpOptions = true)
  int severity(
      @Parameters(paramLabel = "FILE.tsv") Path file,
      @Option(names = "--json", description = "Prints JSON.") boolean json) {
    return measure(json, e -> e.severity(Files.read(file)), Figures::shown);
  }

  @Command(
      name = "redaction",
      description = "Secrets taken out: columns id, lang, text, secret (more with || between).",
      mixinStandardHelpOptions = true)
  int redaction(
      @Parameters(paramLabel = "FILE.tsv") Path file,
      @Option(names = "--json", description = "Prints JSON.") boolean json) {
    return measure(json, e -> e.redaction(Files.read(file)), Figures::shown);
  }

  @Command(
      name = "search",
      description =
          "The search on articles {id, title, text} a line and questions whose article is known.",
      mixinStandardHelpOptions = true)
  int search(
      @Option(names = "--corpus", required = true) Path corpus,
      @Option(names = "--queries", required = true) Path queries,
      @Option(names = "--qrels", required = true) Path relevance,
      @Option(names = "--without-titles", description = "Searches the text alone.")
          boolean withoutTitles,
      @Option(names = "--json", description = "Prints JSON.") boolean json) {
    return measure(
        json,
        e ->
            e.search(
                Files.read(corpus), Files.read(queries), Files.read(relevance), !withoutTitles),
        Figures::shown);
  }

  private <F> int measure(
      boolean json, Function<Evaluations, F> measure, Function<F, String> shown) {
    return launch.engine(
        context -> {
          F figures = measure.apply(context.getBean(Evaluations.class));
          launch.out().println(json ? Json.of(context, figures) : shown.apply(figures));
          return 0;
        });
  }
}
