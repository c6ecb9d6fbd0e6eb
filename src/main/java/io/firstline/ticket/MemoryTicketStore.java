package io.firstline.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The tickets of a run without database. */
@Component
@Profile("memory")
final class MemoryTicketStore implements TicketStore {

  private static final Comparator<Kept> PRESSING =
      Comparator.comparing((Kept kept) -> kept.ticket().priority())
          .thenComparing(kept -> kept.ticket().openedAt())
          .thenComparing(Kept::id);

  private static final Comparator<Kept> LATEST =
      Comparator.comparing((Kept kept) -> kept.ticket().changedAt())
          .thenComparing(Kept::id)
          .reversed();

  private final Map<String, Kept> tickets = new LinkedHashMap<>();
  private long last = 1000;

  @Override
  public synchronized long next() {
    return ++last;
  }

  @Override
  public synchronized void insert(long id, Ticket ticket) {
    tickets.put(ticket.number(), new Kept(id, ticket));
  }

  @Override
  public synchronized Optional<Ticket> find(String number) {
    return Optional.ofNullable(tickets.get(number)).map(Kept::ticket);
  }

  @Override
  public Optional<Ticket> lock(String number) {
    return find(number);
  }

  @Override
  public synchronized void update(Ticket ticket) {
    tickets.computeIfPresent(ticket.number(), (number, before) -> new Kept(before.id(), ticket));
  }

  @Override
  public synchronized Optional<Ticket> take(String number, String user, String name, Instant at) {
    Optional<Ticket> taken =
        find(number)
            .filter(MemoryTicketStore::waits)
            .map(t -> new TicketEdit(t).heldBy(user, name).state(TicketState.OPEN).at(at));
    taken.ifPresent(this::update);
    return taken;
  }

  @Override
  public synchronized List<Ticket> search(TicketQuery query) {
    List<Kept> open = new ArrayList<>();
    List<Kept> done = new ArrayList<>();
    for (Kept kept : tickets.values()) {
      if (matches(query, kept.ticket())) {
        (kept.ticket().state().isDone() ? done : open).add(kept);
      }
    }
    open.sort(PRESSING);
    done.sort(LATEST);
    open.addAll(done);
    return open.stream().skip((long) query.page() * PAGE).limit(PAGE).map(Kept::ticket).toList();
  }

  @Override
  public synchronized int count(TicketQuery query) {
    return (int) tickets.values().stream().filter(k -> matches(query, k.ticket())).count();
  }

  @Override
  public synchronized int waitingBefore(Ticket ticket) {
    Kept self = tickets.get(ticket.number());
    if (self == null) {
      return 0;
    }
    return (int)
        tickets.values().stream()
            .filter(k -> waits(k.ticket()) && k.ticket().queue().equals(ticket.queue()))
            .filter(k -> PRESSING.compare(k, self) < 0)
            .count();
  }

  private static boolean waits(Ticket ticket) {
    return ticket.holder() == null && !ticket.state().isDone();
  }

  private static boolean matches(TicketQuery query, Ticket ticket) {
    String holder = query.holder();
    String haystack = Haystack.of(ticket);
    return (query.state() == null || query.state() == ticket.state())
        && (query.priority() == null || query.priority() == ticket.priority())
        && (!query.openOnly() || !ticket.state().isDone())
        && (query.queues().isEmpty() || query.queues().contains(ticket.queue()))
        && (holder == null
            || (holder.equals("none") ? ticket.holder() == null : holder.equals(ticket.holder())))
        && Haystack.needles(query.text()).stream().allMatch(haystack::contains);
  }

  private record Kept(long id, Ticket ticket) {}
}
