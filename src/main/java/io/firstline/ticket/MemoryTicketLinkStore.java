package io.firstline.ticket;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The links of a run without database. */
@Component
@Profile("memory")
final class MemoryTicketLinkStore implements TicketLinkStore {

  private final Map<Pair, Boolean> links = new ConcurrentHashMap<>();

  private record Pair(String number, String other) {}

  @Override
  public void link(String number, String other, boolean merged, Instant at) {
    links.remove(new Pair(other, number));
    links.put(new Pair(number, other), merged);
  }

  @Override
  public List<TicketLink> links(String number) {
    return links.entrySet().stream()
        .flatMap(link -> seenFrom(number, link.getKey(), link.getValue()))
        .sorted(
            Comparator.comparingInt((TicketLink link) -> link.number().length())
                .thenComparing(TicketLink::number))
        .toList();
  }

  private static Stream<TicketLink> seenFrom(String number, Pair pair, boolean merged) {
    if (pair.number().equals(number)) {
      return Stream.of(
          new TicketLink(
              pair.other(), merged ? TicketLink.Kind.MERGED_INTO : TicketLink.Kind.RELATED));
    }
    return pair.other().equals(number)
        ? Stream.of(
            new TicketLink(
                pair.number(), merged ? TicketLink.Kind.MERGED_FROM : TicketLink.Kind.RELATED))
        : Stream.empty();
  }
}
