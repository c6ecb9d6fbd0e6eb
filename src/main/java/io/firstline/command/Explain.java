package io.firstline.command;

import io.firstline.conversation.Conversations;
import io.firstline.conversation.Explanation;
import io.firstline.language.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Shows evidence and decision for one message.",
    mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {

  private final Launch launch;

  @Parameters(paramLabel = "TEXT", description = "The message.")
  private String text = "";

  @Option(names = "--language", description = "ko or en; told from the message when absent.")
  private @Nullable String language;

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  Explain(Launch launch) {
    this.launch = launch;
  }

  @Override
  public Integer call() {
    return launch.engine(
        context -> {
          Explanation explanation =
              context
                  .getBean(Conversations.class)
                  .explain(text, language == null ? null : Language.of(language).orElse(null));
          launch.out().println(json ? Json.of(context, explanation) : shown(explanation));
          return 0;
        });
  }

  static String shown(Explanation explanation) {
    return """
    decision  %s (%s)
    label     %s %.2f
    priority  %s (%s)
    message   %s
    %s\
    """
        .formatted(
            explanation.decision(),
            explanation.reason(),
            explanation.label(),
            explanation.confidence(),
            explanation.priority(),
            explanation.priorityReason(),
            explanation.understanding().text().text(),
            String.join("\n", explanation.evidence()));
  }
}
