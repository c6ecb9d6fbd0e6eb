package io.firstline.flow;

import io.firstline.source.Company;
import io.firstline.source.Problem;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import io.firstline.source.YamlNode;
import java.util.Optional;

/** Reads a flow from YAML and lints what one file can tell. */
public final class FlowParser {

  private FlowParser() {}

  /** The flow with its company placeholders filled; empty when an error was reported. */
  public static Optional<Flow> parse(SourceFile file, Company company, Problems problems) {
    Problems own = new Problems();
    Optional<Flow> flow =
        YamlNode.read(file.path(), file.text(), 0, own)
            .flatMap(root -> new FlowReader(file, company, own).read(root));
    own.all().stream().distinct().forEach(problem -> report(problem, problems));
    return flow.filter(f -> !own.hasErrors());
  }

  private static void report(Problem problem, Problems problems) {
    switch (problem.severity()) {
      case ERROR -> problems.error(problem.place(), problem.what(), problem.cure());
      case WARNING -> problems.warning(problem.place(), problem.what(), problem.cure());
    }
  }
}
