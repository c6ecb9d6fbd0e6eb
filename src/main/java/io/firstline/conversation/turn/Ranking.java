package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.ticket.Priorities;
import io.firstline.ticket.Priority;
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
    return Priorities.of(
        Priorities.Impact.valueOf(stakes.impact()),
        Priorities.Urgency.valueOf(stakes.urgency()),
        stakes.neededBy(),
        topic == null ? Priority.NORMAL : usual(topic));
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
