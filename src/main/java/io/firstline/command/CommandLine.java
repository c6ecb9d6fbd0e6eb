package io.firstline.command;

import io.firstline.evaluation.InvalidEvaluation;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContextException;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/**
 * The command line. Options with a dot, such as {@code --server.port=9000}, are settings and go to
 * Spring; all others belong to the command.
 */
@Command(
    name = "firstline",
    description = "A first-line IT-support assistant in Korean and English.",
    mixinStandardHelpOptions = true,
    version = "Firstline 0.1",
    synopsisSubcommandLabel = "[command]",
    footer = {
      "",
      "Settings are given as --name=value to any command, for example --server.port=9000",
      "or --firstline.knowledge-dir=./knowledge; docs/OPERATIONS.md lists them."
    },
    subcommands = {
      Serve.class,
      Chat.class,
      Lint.class,
      Stories.class,
      Explain.class,
      Eval.class,
      TrainEncoder.class,
      HelpCommand.class
    })
public final class CommandLine implements Callable<Integer> {

  private final Launch launch;

  private CommandLine(Launch launch) {
    this.launch = launch;
  }

  public static void main(String[] args) {
    int code = run(args);
    if (code != Serve.RUNNING) {
      System.exit(code);
    }
  }

  /** Results go to standard output, everything else to standard error. */
  private static int run(String[] args) {
    List<String> settings = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String arg : args) {
      (arg.matches("--[a-z][\\w-]*\\.[\\w.\\-\\[\\]]+(=.*)?") ? settings : words).add(arg);
    }
    Launch launch = new Launch(settings, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    picocli.CommandLine line = new picocli.CommandLine(new CommandLine(launch), launch.commands());
    line.setParameterExceptionHandler(CommandLine::usage);
    line.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
    return line.execute(words.toArray(String[]::new));
  }

  /** What the caller can mend is said in its sentence; anything else is a bug and shows where. */
  private static int failed(Exception failure) {
    switch (failure) {
      case InvalidEvaluation said -> System.err.println(said.getMessage());
      case UncheckedIOException said -> System.err.println(said.getMessage());
      default -> {
        // Spring has told what stopped its start, with the cure.
        if (!(failure instanceof BeansException
            || failure instanceof ApplicationContextException)) {
          failure.printStackTrace();
        }
      }
    }
    return 2;
  }

  private static int usage(ParameterException failure, String[] args) {
    System.err.println(failure.getMessage());
    System.err.println("Run with --help to see what is possible.");
    return 2;
  }

  /** Without a command the service starts. */
  @Override
  public Integer call() {
    launch.serve();
    return Serve.RUNNING;
  }
}
