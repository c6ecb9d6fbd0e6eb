package io.firstline.desk;

import io.firstline.conversation.Conversations;
import io.firstline.conversation.Message;
import io.firstline.flow.Flow;
import io.firstline.flow.Flows;
import io.firstline.people.People;
import io.firstline.people.Person;
import io.firstline.ticket.Priority;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketNote;
import io.firstline.ticket.Tickets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A technician's actions with their values checked, the same for pages and scripts. */
@Component
@Profile("!memory")
final class Actions {

  private static final int LONGEST_TEXT = 10_000;

  private final Conversations conversations;
  private final Tickets tickets;
  private final People people;
  private final Flows flows;

  Actions(Conversations conversations, Tickets tickets, People people, Flows flows) {
    this.conversations = conversations;
    this.tickets = tickets;
    this.people = people;
    this.flows = flows;
  }

  Ticket assign(String number, @Nullable String user, Person by) {
    Input input = new Input();
    String name = input.required("user", user, 64);
    Optional<Person> to = people.byUser(name);
    if (to.isEmpty() && !name.isEmpty()) {
      input.refuse(
          "user",
          "There is no user '%s'. There are: %s."
              .formatted(
                  name, people.all().stream().map(Person::user).collect(Collectors.joining(", "))));
    }
    input.check();
    return conversations.assign(number, to.orElseThrow(), by);
  }

  Message write(String number, @Nullable String text, Person by) {
    return conversations.write(number, by, text(text));
  }

  TicketNote note(String number, @Nullable String text, Person by) {
    return conversations.note(number, by, text(text));
  }

  Ticket returnToBot(
      String number, @Nullable String step, @Nullable Map<String, String> slots, Person by) {
    Input input = new Input();
    String at = input.optional("step", step, 100);
    input.check();
    try {
      return conversations.returnToBot(number, by, at, slots == null ? Map.of() : slots);
    } catch (IllegalArgumentException e) {
      String why = e.getMessage();
      throw new InvalidInput(
          List.of(new InvalidInput.Wrong("step", why == null ? "There is no such step." : why)));
    }
  }

  Ticket runFlow(String number, @Nullable String flow, Person by) {
    Input input = new Input();
    String id = input.required("flow", flow, 100);
    if (!id.isEmpty() && flows.find(id).isEmpty()) {
      input.refuse(
          "flow",
          "There is no flow '%s'. There are: %s."
              .formatted(id, flows.all().stream().map(Flow::id).collect(Collectors.joining(", "))));
    }
    input.check();
    return conversations.runFlow(number, by, id);
  }

  Ticket resolve(String number, @Nullable String resolution, Person by) {
    Input input = new Input();
    String text = input.required("resolution", resolution, LONGEST_TEXT);
    input.check();
    return conversations.resolve(number, by, text);
  }

  Ticket prioritise(String number, @Nullable String priority, @Nullable String reason, Person by) {
    Input input = new Input();
    input.required("priority", priority, 20);
    Priority to = input.word("priority", priority, Priority.values(), Priority::word);
    String why = input.required("reason", reason, 500);
    input.check();
    return tickets.prioritise(number, Objects.requireNonNull(to), why, by.user());
  }

  Ticket merge(String number, @Nullable String into, Person by) {
    return conversations.merge(number, other(number, "into", into), by);
  }

  Ticket link(String number, @Nullable String to, Person by) {
    return tickets.link(number, other(number, "to", to), by.user());
  }

  Ticket reopen(String number, @Nullable String reason, Person by) {
    Input input = new Input();
    String why = input.required("reason", reason, 500);
    input.check();
    return conversations.reopen(number, by, why);
  }

  private String other(String number, String field, @Nullable String value) {
    Input input = new Input();
    String other = input.required(field, value, 40);
    if (!other.isEmpty() && tickets.find(other).isEmpty()) {
      input.refuse(field, "There is no ticket '%s'.".formatted(other));
    }
    if (other.equalsIgnoreCase(number)) {
      input.refuse(field, other + " is this ticket itself. Name another one.");
    }
    input.check();
    return other;
  }

  /** The kinds of secrets that texts seem to hold, for whoever wrote them. */
  List<String> warnings(@Nullable String... texts) {
    return Stream.of(texts)
        .filter(Objects::nonNull)
        .flatMap(text -> conversations.secretsIn(text).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static String text(@Nullable String text) {
    Input input = new Input();
    String checked = input.required("text", text, LONGEST_TEXT);
    input.check();
    return checked;
  }
}
