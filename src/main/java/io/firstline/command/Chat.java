package io.firstline.command;

import io.firstline.conversation.Address;
import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Conversations;
import io.firstline.conversation.Message;
import io.firstline.conversation.TurnResult;
import io.firstline.conversation.UserMessage;
import io.firstline.language.Language;
import io.firstline.people.Identity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "chat",
    description = "Talk to the assistant in the terminal; a number chooses, an empty line ends.",
    mixinStandardHelpOptions = true)
final class Chat implements Callable<Integer> {

  private final Launch launch;

  @Option(names = "--explain", description = "Shows why each reply was given.")
  private boolean explain;

  @Option(names = "--language", description = "ko or en to begin with.")
  private String language = "ko";

  Chat(Launch launch) {
    this.launch = launch;
  }

  @Override
  public Integer call() {
    return launch.engine(this::talk);
  }

  private int talk(ApplicationContext context) {
    Conversations conversations = context.getBean(Conversations.class);
    ConversationView conversation =
        conversations.open(
            "terminal",
            Language.of(language).orElse(Language.KO),
            new Identity.Claimed(null, null));
    Address address = new Address("terminal", conversation.id().toString());
    List<Message.Choice> choices = print(conversation.messages());
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (true) {
      launch.out().print("> ");
      launch.out().flush();
      String line = read(in);
      if (line == null || line.isBlank()) {
        return 0;
      }
      if (explain) {
        launch.out().println(Explain.shown(conversations.explain(line, null)).indent(4));
      }
      TurnResult turn =
          conversations.say(
              new UserMessage(
                  address, UUID.randomUUID().toString(), content(line, choices), Instant.now()));
      if (explain) {
        launch
            .out()
            .println(
                "    %s: %s; holder %s, flow %s/%s"
                    .formatted(
                        turn.decision(),
                        turn.reason(),
                        turn.holder().word(),
                        turn.flow(),
                        turn.step()));
      }
      choices = print(turn.messages());
    }
  }

  private static UserMessage.Content content(String line, List<Message.Choice> choices) {
    if (line.matches("[1-9]") && Integer.parseInt(line) <= choices.size()) {
      return new UserMessage.Content.Chosen(choices.get(Integer.parseInt(line) - 1).id());
    }
    return new UserMessage.Content.Typed(line);
  }

  private List<Message.Choice> print(List<Message> messages) {
    List<Message.Choice> choices = new ArrayList<>();
    for (Message message : messages) {
      launch.out().println(message.text());
      if (message.source() != null) {
        launch.out().println("  [" + message.source().title() + "]");
      }
      for (Message.Choice choice : message.choices()) {
        choices.add(choice);
        launch.out().println("  " + choices.size() + ". " + choice.label());
      }
    }
    return choices;
  }

  private static @Nullable String read(BufferedReader in) {
    try {
      return in.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
