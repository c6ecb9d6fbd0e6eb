package io.firstline.flow;

import io.firstline.source.Company;
import io.firstline.source.CompanyParser;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The flows that come with the project, read with the sample company. */
record RealFlows(List<Flow> flows, Problems problems) {

  private static final Path FOLDER = Path.of("conversation-flows");

  static RealFlows read() {
    Problems problems = new Problems();
    Path company = Path.of("knowledge", "company.yaml");
    Company sample = CompanyParser.parse(file(company), problems).orElseThrow();
    return new RealFlows(
        files().stream()
            .flatMap(path -> FlowParser.parse(file(path), sample, problems).stream())
            .toList(),
        problems);
  }

  Flow flow(String id) {
    return flows.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile file(Path path) {
    try {
      return new SourceFile(path.toString(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
