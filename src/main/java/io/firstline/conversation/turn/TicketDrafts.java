package io.firstline.conversation.turn;

import io.firstline.conversation.Dialogue;
import io.firstline.conversation.WaitingProblem;
import io.firstline.language.Language;
import io.firstline.ticket.HandOffCard;
import io.firstline.ticket.Priorities;
import io.firstline.ticket.Priority;
import io.firstline.ticket.TicketDraft;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the ticket of a hand-off: its title, its priority and who it goes to. */
@Component
final class TicketDrafts {

  private static final String DEFAULT_QUEUE = "service-desk";
  private static final int LETTERS_OF_A_TITLE = 60;

  private final Quotes quotes;
  private final Ranking ranking;

  TicketDrafts(Quotes quotes, Ranking ranking) {
    this.quotes = quotes;
    this.ranking = ranking;
  }

  /**
   * @param priority at least that one, null for what the problem ranks
   * @param queue null for the one that takes what no flow sends elsewhere
   */
  TicketDraft of(
      Speech speech, HandOffCard card, @Nullable String priority, @Nullable String queue) {
    Dialogue state = speech.state();
    Language language = speech.language();
    Priorities.Ranked ranked =
        ranking.of(
            state.stakes(),
            Stream.concat(
                Stream.ofNullable(state.topic()),
                state.waiting().stream().map(WaitingProblem::topic)));
    Priority chosen =
        priority == null
            ? ranked.priority()
            : higher(Priority.valueOf(priority.toUpperCase(Locale.ROOT)), ranked.priority());
    return new TicketDraft(
        title(speech, state),
        language,
        chosen,
        ranked.reason().in(language),
        queue == null ? DEFAULT_QUEUE : queue,
        speech.conversation().requester(),
        null,
        speech.conversation().id().toString(),
        card);
  }

  private static Priority higher(Priority one, Priority other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private String title(Speech speech, Dialogue state) {
    if (state.topic() != null) {
      return quotes.title(state.topic(), speech.language());
    }
    String problem = state.problem();
    if (problem == null) {
      return speech.phrase("untitled", Map.of());
    }
    return problem.codePointCount(0, problem.length()) <= LETTERS_OF_A_TITLE
        ? problem
        : problem.substring(0, problem.offsetByCodePoints(0, LETTERS_OF_A_TITLE)) + "…";
  }
}
