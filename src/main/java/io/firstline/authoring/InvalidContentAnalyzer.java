package io.firstline.authoring;

import io.firstline.source.Problem;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator at start what authors have to mend, in place of a stack trace. */
final class InvalidContentAnalyzer extends AbstractFailureAnalyzer<InvalidContent> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, InvalidContent cause) {
    return new FailureAnalysis(
        cause.getMessage()
            + "\n\n"
            + cause.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")),
        "Mend what is listed above, then start again. The command 'lint' checks it without"
            + " starting.",
        cause);
  }
}
