package io.firstline.flow;

import io.firstline.source.Company;
import io.firstline.source.Problems;
import io.firstline.source.SourceFile;
import java.util.Optional;

/** Reads a flow from YAML and lints what one file can tell. */
public final class FlowParser {

  private FlowParser() {}

  /** The flow with its company placeholders filled; empty when an error was reported. */
  public static Optional<Flow> parse(SourceFile file, Company company, Problems problems) {
    throw new UnsupportedOperationException("parse");
  }
}
