package io.firstline.desk;

import io.firstline.conversation.ConversationView;
import io.firstline.flow.Flow;
import io.firstline.flow.Flows;
import io.firstline.flow.Slot;
import io.firstline.flow.Step;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.language.Bilingual;
import io.firstline.language.Language;
import io.firstline.people.People;
import io.firstline.people.Person;
import io.firstline.people.Queue;
import io.firstline.people.Role;
import io.firstline.ticket.Ticket;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes a {@link TicketView} of a {@link TicketFile}: ids become the words that authors wrote. */
@Component
@Profile("!memory")
final class TicketViews {

  private static final int LABEL = 60;
  private static final Bilingual CONTACT = new Bilingual("연락처", "Contact");

  private final TicketFiles files;
  private final Flows flows;
  private final KnowledgeBase knowledge;
  private final People people;

  TicketViews(TicketFiles files, Flows flows, KnowledgeBase knowledge, People people) {
    this.files = files;
    this.flows = flows;
    this.knowledge = knowledge;
    this.people = people;
  }

  TicketView view(String number, Person me, Language language) {
    TicketFile file = files.file(number);
    Ticket ticket = file.ticket();
    return new TicketView(
        ticket,
        file.version(),
        Who.of(ticket.reporter()),
        ticket.concerned() == null ? null : Who.of(ticket.concerned()),
        me.user().equals(ticket.holder()),
        ticket.holder() == null && !ticket.state().isDone(),
        me.is(Role.LEAD),
        queue(ticket.queue(), language),
        file.conversation() == null ? null : talk(file.conversation(), ticket, language),
        values(ticket, language),
        articles(ticket, language),
        file.notes(),
        file.history().stream().map(TicketView.Change::of).toList(),
        file.links(),
        people.all(),
        flows.all().stream()
            .map(flow -> new TicketView.Choice(flow.id(), flow.title().in(language)))
            .sorted(Comparator.comparing(TicketView.Choice::label))
            .toList());
  }

  private TicketView.Talk talk(ConversationView view, Ticket ticket, Language language) {
    ConversationView.Paused paused = view.paused();
    String open = paused == null ? view.flow() : paused.flow();
    String id = open == null ? ticket.card().topic() : open;
    Optional<Flow> flow = Optional.ofNullable(id).flatMap(flows::find);
    String stopped = paused == null ? view.step() : paused.step();
    List<Step> steps =
        flow.map(Flow::steps).orElse(List.of()).stream()
            .filter(step -> !(step instanceof Step.HandOff))
            .toList();
    return new TicketView.Talk(
        view.id().toString(),
        view.language().code(),
        view.holder().word(),
        flow.map(f -> f.title().in(language)).orElse(null),
        stopped,
        stopped == null || steps.stream().anyMatch(step -> step.id().equals(stopped)),
        steps.stream().map(step -> choice(step, language)).toList(),
        flow.map(f -> slots(f, ticket, language)).orElse(List.of()),
        view.messages());
  }

  private static List<TicketView.Field> slots(Flow flow, Ticket ticket, Language language) {
    return flow.slots().values().stream()
        .map(
            slot ->
                new TicketView.Field(
                    slot.name(),
                    slot.label().in(language),
                    ticket.card().values().getOrDefault(slot.name(), ""),
                    choices(flow, slot.name())
                        .map(c -> new TicketView.Choice(c.id(), c.label().in(language)))
                        .toList()))
        .toList();
  }

  private Map<String, String> values(Ticket ticket, Language language) {
    Optional<Flow> flow = Optional.ofNullable(ticket.card().topic()).flatMap(flows::find);
    Map<String, String> values = new LinkedHashMap<>();
    ticket
        .card()
        .values()
        .forEach(
            (name, value) -> {
              Slot slot = flow.map(f -> f.slots().get(name)).orElse(null);
              values.put(
                  slot != null
                      ? slot.label().in(language)
                      : name.equals(Intake.CONTACT) ? CONTACT.in(language) : name,
                  flow.flatMap(f -> label(f, name, value)).map(l -> l.in(language)).orElse(value));
            });
    return values;
  }

  /** What the choice is called that gave the slot its value. */
  private static Optional<Bilingual> label(Flow flow, String slot, String value) {
    return choices(flow, slot)
        .filter(choice -> choice.id().equals(value))
        .map(Step.Choice::label)
        .findFirst();
  }

  private static Stream<Step.Choice> choices(Flow flow, String slot) {
    return flow.steps().stream()
        .filter(step -> step instanceof Step.Ask ask && slot.equals(ask.slot()))
        .flatMap(step -> ((Step.Ask) step).choices().stream());
  }

  private Map<String, String> articles(Ticket ticket, Language language) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String id : ticket.card().articles()) {
      titles.put(id, knowledge.article(id, language).map(a -> a.title()).orElse(id));
    }
    return titles;
  }

  private String queue(String id, Language language) {
    return people.queues().stream()
        .filter(queue -> queue.id().equals(id))
        .map((Queue queue) -> new Bilingual(queue.ko(), queue.en()).in(language))
        .findFirst()
        .orElse(id);
  }

  private static TicketView.Choice choice(Step step, Language language) {
    String text = said(step, language);
    String label = text == null ? step.id() : step.id() + " · " + text;
    return new TicketView.Choice(
        step.id(), label.length() > LABEL ? label.substring(0, LABEL) + "…" : label);
  }

  private static @Nullable String said(Step step, Language language) {
    return switch (step) {
      case Step.Say say -> say.text().in(language);
      case Step.Ask ask -> ask.text().in(language);
      case Step.Branch branch -> null;
      case Step.Article article -> article.article();
      case Step.HandOff handOff -> handOff.reason().in(language);
      case Step.Resolve resolve -> resolve.text().in(language);
    };
  }
}
