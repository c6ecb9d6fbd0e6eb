package io.firstline.command;

import io.firstline.authoring.Publisher;
import io.firstline.source.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "lint",
    description = "Checks articles and flows; every problem with file, line and cure.",
    mixinStandardHelpOptions = true)
final class Lint implements Callable<Integer> {

  private final Launch launch;

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  Lint(Launch launch) {
    this.launch = launch;
  }

  @Override
  public Integer call() {
    return launch.engine(
        false,
        context -> {
          List<Problem> problems = context.getBean(Publisher.class).lint();
          if (json) {
            launch.out().println(Json.of(context, problems));
          } else {
            problems.forEach(p -> launch.out().println(p));
            launch.out().println(summary(problems));
          }
          return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR) ? 1 : 0;
        });
  }

  private static String summary(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    return problems.isEmpty()
        ? "Everything is in order."
        : "%d errors, %d warnings.".formatted(errors, problems.size() - errors);
  }
}
