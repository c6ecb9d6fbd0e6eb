package io.firstline.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** History and notes of a run without database. */
@Component
@Profile("memory")
final class MemoryTicketLog implements TicketLog {

  private final Map<String, List<TicketChange>> changes = new ConcurrentHashMap<>();
  private final Map<String, List<TicketNote>> notes = new ConcurrentHashMap<>();
  private final AtomicLong id = new AtomicLong();

  @Override
  public void append(String number, TicketChange change) {
    changes.computeIfAbsent(number, key -> new CopyOnWriteArrayList<>()).add(change);
  }

  @Override
  public List<TicketChange> history(String number) {
    return List.copyOf(changes.getOrDefault(number, List.of()));
  }

  @Override
  public TicketNote note(String number, String by, String text, Instant at) {
    TicketNote note = new TicketNote(id.incrementAndGet(), by, text, at);
    notes.computeIfAbsent(number, key -> new CopyOnWriteArrayList<>()).add(note);
    return note;
  }

  @Override
  public List<TicketNote> notes(String number) {
    return List.copyOf(notes.getOrDefault(number, List.of()));
  }
}
