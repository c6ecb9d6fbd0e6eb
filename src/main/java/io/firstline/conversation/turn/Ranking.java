package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.ticket.Priorities;
import io.firstline.ticket.Priority;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ranks a problem by what was said of it and by what problems of its topic usually weigh. */
@Component
final class Ranking {

  private final Quotes quotes;

  Ranking(Quotes quotes) {
    this.quotes = quotes;
  }

  Priorities.Ranked of(Dialogue.Stakes stakes, @Nullable String topic) {
    return of(stakes, Stream.ofNullable(topic));
  }

  /** Of several problems at once, the gravest counts. */
  Priorities.Ranked of(Dialogue.Stakes stakes, Stream<String> topics) {
    return Priorities.of(
        Priorities.Impact.valueOf(stakes.impact()),
        Priorities.Urgency.valueOf(stakes.urgency()),
        stakes.neededBy(),
        topics.map(this::usual).min(Comparator.naturalOrder()).orElse(Priority.NORMAL));
  }

  private Priority usual(String topic) {
    return switch (quotes.severity(topic)) {
      case CRITICAL -> Priority.CRITICAL;
      case HIGH -> Priority.HIGH;
      case NORMAL -> Priority.NORMAL;
      case LOW -> Priority.LOW;
    };
  }
}
