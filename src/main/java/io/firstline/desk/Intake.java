package io.firstline.desk;

import io.firstline.language.Bilingual;
import io.firstline.language.Language;
import io.firstline.people.Identity;
import io.firstline.people.People;
import io.firstline.people.Person;
import io.firstline.people.Queue;
import io.firstline.ticket.HandOffCard;
import io.firstline.ticket.Priorities;
import io.firstline.ticket.Priority;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketDraft;
import io.firstline.ticket.Tickets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Turns what a technician took down into a ticket. */
@Component
@Profile("!memory")
final class Intake {

  /** The name of the value that says how to reach somebody without a mail address. */
  static final String CONTACT = "contact";

  private static final Bilingual TAKEN_BY_HAND =
      new Bilingual("담당자가 직접 접수", "taken down by a technician");

  private final Tickets tickets;
  private final People people;

  Intake(Tickets tickets, People people) {
    this.tickets = tickets;
    this.people = people;
  }

  /**
   * @throws InvalidInput with everything that is wrong
   */
  Ticket open(NewTicket given, Person technician) {
    Input input = new Input();
    String title = input.required("title", given.title(), 200);
    String text = or(input.optional("text", given.text(), 10_000), title);
    String name = input.optional("name", given.name(), 100);
    String contact = input.optional("contact", given.contact(), 200);
    String onBehalfOf = input.optional("onBehalfOf", given.onBehalfOf(), 100);
    Language language =
        or(
            input.word("language", given.language(), Language.values(), Language::code),
            Language.KO);
    Queue queue =
        or(
            input.word("queue", given.queue(), people.queues().toArray(Queue[]::new), Queue::id),
            people.queues().getFirst());
    Ranked ranked = ranked(given, language, technician, input);
    input.check();

    boolean mail = contact != null && contact.contains("@");
    TicketDraft draft =
        new TicketDraft(
            title,
            language,
            ranked.priority(),
            ranked.reason(),
            queue.id(),
            new Identity.Claimed(name, mail ? contact : null),
            onBehalfOf == null
                ? null
                : new Identity.VouchedFor(onBehalfOf, null, or(name, technician.name())),
            null,
            new HandOffCard(
                text,
                null,
                null,
                List.of(),
                List.of(),
                contact == null || mail ? Map.of() : Map.of(CONTACT, contact),
                List.of(),
                TAKEN_BY_HAND.in(language)));
    return tickets.open(draft, technician.user());
  }

  private static Ranked ranked(NewTicket given, Language language, Person technician, Input input) {
    Priority chosen = input.word("priority", given.priority(), Priority.values(), Priority::word);
    String reason = input.optional("reason", given.reason(), 500);
    Priorities.Impact impact =
        input.word("impact", given.impact(), Priorities.Impact.values(), Intake::word);
    Priorities.Urgency urgency =
        input.word("urgency", given.urgency(), Priorities.Urgency.values(), Intake::word);
    if (chosen != null) {
      return new Ranked(chosen, or(reason, technician.name()));
    }
    Priorities.Ranked ranked =
        Priorities.of(
            or(impact, Priorities.Impact.ONE),
            or(urgency, Priorities.Urgency.NORMAL),
            Priority.NORMAL);
    return new Ranked(ranked.priority(), or(reason, ranked.reason().in(language)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return Objects.requireNonNullElse(value, otherwise);
  }

  private record Ranked(Priority priority, String reason) {}
}
