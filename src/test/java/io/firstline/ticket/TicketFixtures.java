package io.firstline.ticket;

import io.firstline.language.Language;
import io.firstline.people.Identity;
import io.firstline.people.Person;
import io.firstline.people.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tickets and their people for tests. */
public final class TicketFixtures {

  private TicketFixtures() {}

  public static Person technician(String user) {
    return new Person(
        UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)),
        user,
        "Name of " + user,
        null,
        Set.of(Role.TECHNICIAN),
        List.of());
  }

  public static TicketDraft draft(String title) {
    return draft(title, Priority.NORMAL, "service-desk");
  }

  public static TicketDraft draft(String title, Priority priority, String queue) {
    return draft(title, priority, queue, new Identity.Claimed("김하나", "hana@example.com"), null);
  }

  public static TicketDraft draft(
      String title,
      Priority priority,
      String queue,
      Identity reporter,
      @Nullable Identity concerned) {
    return new TicketDraft(
        title,
        Language.KO,
        priority,
        "one affected",
        queue,
        reporter,
        concerned,
        "0b7f7d0c-1111-4222-8333-444455556666",
        new HandOffCard(
            "인터넷이 안 돼요",
            "network-down",
            "오늘 3시",
            List.of(new HandOffCard.Tried("다시 켜기", "그대로")),
            List.of("network-down"),
            Map.of("floor", "7"),
            List.of(),
            "steps exhausted"));
  }
}
