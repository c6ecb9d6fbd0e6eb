package io.firstline.command;

import io.firstline.evaluation.Evaluations;
import io.firstline.evaluation.StoryReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "stories",
    description = "Runs stories; tells what differed and how much of each flow they cover.",
    mixinStandardHelpOptions = true)
final class Stories implements Callable<Integer> {

  private final Launch launch;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "A story or a folder of them; the flows' stories folder when absent.")
  private @Nullable Path path;

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  Stories(Launch launch) {
    this.launch = launch;
  }

  @Override
  public Integer call() {
    return launch.engine(
        context -> {
          String flows =
              context.getEnvironment().getProperty("firstline.flows-dir", "./conversation-flows");
          Path folder = path == null ? Path.of(flows, "stories") : path;
          StoryReport report =
              context.getBean(Evaluations.class).stories(Files.below(folder, ".yaml"));
          if (json) {
            launch.out().println(Json.of(context, report));
          } else {
            print(report);
          }
          return report.passed() ? 0 : 1;
        });
  }

  private void print(StoryReport report) {
    report.problems().forEach(p -> launch.out().println(p));
    report.differences().forEach(d -> launch.out().println(d));
    report
        .coverage()
        .forEach((flow, share) -> launch.out().println("coverage " + flow + " " + share));
    launch
        .out()
        .println(
            report.passed()
                ? report.stories() + " stories passed."
                : "%d stories, %d differences, %d unreadable."
                    .formatted(
                        report.stories(), report.differences().size(), report.problems().size()));
  }
}
