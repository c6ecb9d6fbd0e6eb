package io.firstline.ticket;

import io.firstline.people.Identity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a search by words looks through: number, title, problem and person of a ticket. */
final class Haystack {

  private Haystack() {}

  static String of(Ticket ticket) {
    return Stream.of(
            Stream.of(ticket.number(), ticket.title(), ticket.card().problem()),
            words(ticket.reporter()),
            words(ticket.concerned()))
        .flatMap(parts -> parts)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  /** The words of a search, each of which has to be found. */
  static List<String> needles(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    return Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  private static Stream<@Nullable String> words(@Nullable Identity identity) {
    return identity == null ? Stream.empty() : Stream.of(identity.name(), identity.email());
  }
}
