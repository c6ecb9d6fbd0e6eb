package io.firstline.ticket;

import io.firstline.people.Identity;
import io.firstline.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tickets: opened, claimed, changed, found. Every change is one row of history and one {@link
 * TicketEvent}; a repeat that changes nothing is neither. Methods take part in the caller's
 * transaction; an unknown number throws {@link UnknownTicket}.
 */
@Component
@Transactional
public class Tickets {

  private final TicketStore store;
  private final TicketLog log;
  private final TicketLinkStore links;
  private final TicketNumbers numbers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Tickets(
      TicketStore store,
      TicketLog log,
      TicketLinkStore links,
      TicketNumbers numbers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.log = log;
    this.links = links;
    this.numbers = numbers;
    this.events = events;
    this.clock = clock;
  }

  public Ticket open(TicketDraft draft, String by) {
    long id = store.next();
    Instant now = now();
    Ticket ticket =
        new Ticket(
            numbers.of(id),
            draft.title(),
            draft.language(),
            TicketState.NEW,
            draft.priority(),
            draft.priorityReason(),
            draft.queue(),
            null,
            null,
            draft.reporter(),
            draft.concerned(),
            draft.origin(),
            draft.card(),
            null,
            now,
            now);
    store.insert(id, ticket);
    log.append(ticket.number(), new TicketChange(by, "opened", ticket.priority().word(), now));
    events.publishEvent(new TicketEvent.Opened(ticket));
    return ticket;
  }

  @Transactional(readOnly = true)
  public Optional<Ticket> find(String number) {
    return store.find(TicketNumbers.normal(number));
  }

  /** Open ones first, most pressing first; then those done, latest first. */
  @Transactional(readOnly = true)
  public List<Ticket> search(TicketQuery query) {
    return store.search(query);
  }

  /** How many tickets the query finds on all its pages. */
  @Transactional(readOnly = true)
  public int count(TicketQuery query) {
    return store.count(query);
  }

  /** How many tickets of the queue wait before this one (higher priority, or same and older). */
  @Transactional(readOnly = true)
  public int waitingBefore(Ticket ticket) {
    return store.waitingBefore(ticket);
  }

  /** Atomic: of any number of claims at once exactly one wins. */
  public Claim claim(String number, Person technician) {
    String normal = TicketNumbers.normal(number);
    Instant now = now();
    Optional<Ticket> taken = store.take(normal, technician.user(), technician.name(), now);
    if (taken.isPresent()) {
      return new Claim.Won(changed(taken.get(), true, technician.user(), "claimed", ""), false);
    }
    // The lock waits for whoever was faster, so that the answer names who holds it now.
    Ticket ticket = locked(normal);
    if (ticket.state().isDone()) {
      return new Claim.Done(ticket);
    }
    String holderName = ticket.holderName();
    if (holderName == null) {
      return claim(normal, technician);
    }
    return technician.user().equals(ticket.holder())
        ? new Claim.Won(ticket, true)
        : new Claim.HeldBy(ticket, holderName);
  }

  /** Back into the queue. */
  public Ticket release(String number, String by) {
    Ticket before = locked(number);
    if (before.holder() == null || before.state().isDone()) {
      return before;
    }
    return keep(new TicketEdit(before).heldByNobody(), by, "released", before.holder());
  }

  public Ticket assign(String number, Person technician, String by) {
    Ticket before = locked(number);
    if (technician.user().equals(before.holder()) || before.state().isDone()) {
      return before;
    }
    return keep(
        new TicketEdit(before).heldBy(technician.user(), technician.name()).state(TicketState.OPEN),
        by,
        "assigned",
        technician.user());
  }

  public Ticket resolve(String number, String resolution, String by) {
    Ticket before = locked(number);
    if (before.state().isDone()) {
      return before;
    }
    return keep(
        new TicketEdit(before).state(TicketState.RESOLVED).resolution(resolution),
        by,
        "resolved",
        "");
  }

  /** Open again and back in the queue, for the technician who held it may be off duty. */
  public Ticket reopen(String number, String reason, String by) {
    Ticket before = locked(number);
    if (!before.state().isDone()) {
      return before;
    }
    mergedInto(before).ifPresent(into -> links.link(before.number(), into.number(), false, now()));
    return keep(
        new TicketEdit(before).state(TicketState.OPEN).heldByNobody().resolution(null),
        by,
        "reopened",
        reason);
  }

  public Ticket prioritise(String number, Priority priority, String reason, String by) {
    Ticket before = locked(number);
    if (before.priority() == priority && before.priorityReason().equals(reason)) {
      return before;
    }
    return keep(
        new TicketEdit(before).priority(priority, reason),
        by,
        "prioritised",
        "%s → %s: %s".formatted(before.priority().word(), priority.word(), reason));
  }

  /**
   * Ends a ticket in another one that is about the same; the same again changes nothing.
   *
   * @return the ticket that has ended
   * @throws CannotMerge when the two cannot become one
   */
  public Ticket merge(String number, String into, String by) {
    Merge merge = Merge.locked(number, into, this::locked);
    Ticket before = merge.ended();
    Ticket other = merge.into();
    Optional<Ticket> already = mergedInto(before);
    if (already.map(Ticket::number).filter(other.number()::equals).isPresent()) {
      return before;
    }
    merge.check(already);
    links.link(before.number(), other.number(), true, now());
    changed(other, false, by, "took-in", before.number());
    return keep(
        new TicketEdit(before).state(TicketState.CLOSED).resolution("→ " + other.number()),
        by,
        "merged",
        other.number());
  }

  /**
   * Links two tickets that have to do with one another; the same again changes nothing.
   *
   * @throws CannotMerge when the two are one
   */
  public Ticket link(String number, String to, String by) {
    Merge pair = Merge.locked(number, to, this::locked);
    Ticket ticket = pair.ended();
    Ticket other = pair.into();
    if (links(ticket.number()).stream().anyMatch(l -> l.number().equals(other.number()))) {
      return ticket;
    }
    links.link(ticket.number(), other.number(), false, now());
    changed(other, false, by, "linked", ticket.number());
    return changed(ticket, false, by, "linked", other.number());
  }

  /** The tickets that have to do with this one. */
  @Transactional(readOnly = true)
  public List<TicketLink> links(String number) {
    return links.links(TicketNumbers.normal(number));
  }

  /** The ticket in which this one ended. */
  @Transactional(readOnly = true)
  public Optional<Ticket> mergedInto(Ticket ticket) {
    return links(ticket.number()).stream()
        .filter(link -> link.kind() == TicketLink.Kind.MERGED_INTO)
        .findFirst()
        .flatMap(link -> find(link.number()));
  }

  /** Who the requester says they are, learnt after the ticket was opened. */
  public Ticket identify(String number, Identity reporter, String by) {
    Ticket before = locked(number);
    if (before.reporter().equals(reporter)) {
      return before;
    }
    return keep(new TicketEdit(before).reporter(reporter), by, "identified", "");
  }

  /** What was found out after the ticket was opened. */
  public Ticket learn(String number, HandOffCard card, String by) {
    Ticket before = locked(number);
    if (before.card().equals(card)) {
      return before;
    }
    return keep(new TicketEdit(before).card(card), by, "learnt", "");
  }

  public TicketNote note(String number, String text, String by) {
    Ticket ticket = locked(number);
    TicketNote note = log.note(ticket.number(), by, text, now());
    changed(ticket, false, by, "noted", "");
    return note;
  }

  @Transactional(readOnly = true)
  public List<TicketNote> notes(String number) {
    return log.notes(TicketNumbers.normal(number));
  }

  @Transactional(readOnly = true)
  public List<TicketChange> history(String number) {
    return log.history(TicketNumbers.normal(number));
  }

  private Ticket locked(String number) {
    return store.lock(TicketNumbers.normal(number)).orElseThrow(() -> new UnknownTicket(number));
  }

  private Ticket keep(TicketEdit edit, String by, String what, String detail) {
    Ticket after = edit.at(now());
    store.update(after);
    return changed(after, edit.isSeen(), by, what, detail);
  }

  private Ticket changed(Ticket after, boolean seen, String by, String what, String detail) {
    log.append(after.number(), new TicketChange(by, what, detail, now()));
    events.publishEvent(new TicketEvent.Changed(after, seen));
    return after;
  }

  // The database keeps microseconds; what is returned must equal what is read again.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
