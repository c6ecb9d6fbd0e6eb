package io.firstline.desk;

import io.firstline.people.Person;
import io.firstline.ticket.TicketQuery;
import io.firstline.ticket.TicketState;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lists of the queue page. */
enum QueueList {
  WAITING,
  MINE,
  ALL,
  DONE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static QueueList of(@Nullable String word) {
    for (QueueList list : values()) {
      if (list.word().equals(word)) {
        return list;
      }
    }
    return WAITING;
  }

  TicketQuery query(Person me, @Nullable String text, int page) {
    return switch (this) {
      case WAITING -> new TicketQuery(null, "none", null, me.queues(), text, true, page);
      case MINE -> new TicketQuery(null, me.user(), null, List.of(), text, true, page);
      case ALL -> new TicketQuery(null, null, null, me.queues(), text, true, page);
      case DONE ->
          new TicketQuery(TicketState.RESOLVED, null, null, me.queues(), text, false, page);
    };
  }
}
