package io.firstline.command;

import io.firstline.evaluation.DialogueFigures;
import io.firstline.evaluation.Evaluations;
import io.firstline.evaluation.IntentFigures;
import io.firstline.evaluation.RedactionFigures;
import io.firstline.evaluation.SearchFigures;
import io.firstline.evaluation.SeverityFigures;
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
          launch.out().println(json ? Json.of(context, figures) : Figures.shown(figures));
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
          launch.out().println(json ? Json.of(context, figures) : Figures.shown(figures));
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
          launch.out().println(json ? Json.of(context, figures) : Figures.shown(figures));
          return 0;
        });
  }

  @Command(
      name = "severity",
      description = "Priorities of first messages: columns id, lang, text, expected, why.",
      mixinStandardHelpOptions = true)
  int severity(
      @Parameters(paramLabel = "FILE.tsv") Path file,
      @Option(names = "--json", description = "Prints JSON.") boolean json) {
    return launch.engine(
        context -> {
          SeverityFigures figures = context.getBean(Evaluations.class).severity(Files.read(file));
          launch.out().println(json ? Json.of(context, figures) : Figures.shown(figures));
          return 0;
        });
  }

  @Command(
      name = "redaction",
      description = "Secrets taken out: columns id, lang, text, secret (more with || between).",
      mixinStandardHelpOptions = true)
  int redaction(
      @Parameters(paramLabel = "FILE.tsv") Path file,
      @Option(names = "--json", description = "Prints JSON.") boolean json) {
    return launch.engine(
        context -> {
          RedactionFigures figures = context.getBean(Evaluations.class).redaction(Files.read(file));
          launch.out().println(json ? Json.of(context, figures) : Figures.shown(figures));
          return 0;
        });
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
    return launch.engine(
        context -> {
          SearchFigures figures =
              context
                  .getBean(Evaluations.class)
                  .search(
                      Files.read(corpus),
                      Files.read(queries),
                      Files.read(relevance),
                      !withoutTitles);
          launch.out().println(json ? Json.of(context, figures) : Figures.shown(figures));
          return 0;
        });
  }
}
