package io.firstline.channel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Holder;
import io.firstline.conversation.Message;
import io.firstline.conversation.Message.Choice;
import io.firstline.conversation.TicketSummary;
import io.firstline.conversation.TurnResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the chat API answers, in its stable names. */
@JsonInclude(JsonInclude.Include.ALWAYS)
sealed interface ChatJson {

  record Begun(String conversationId, String token, List<Said> messages) implements ChatJson {

    static Begun of(ConversationView view, String token) {
      return new Begun(view.id().toString(), token, Said.all(view.messages()));
    }
  }

  record Turn(
      String turnId,
      String language,
      String decision,
      @Nullable String topic,
      @Nullable String flow,
      @Nullable String step,
      String holder,
      boolean offersTechnician,
      String outcome,
      @Nullable TicketSummary ticket,
      List<Said> messages)
      implements ChatJson {

    static Turn of(TurnResult turn) {
      return new Turn(
          turn.id(),
          turn.language().code(),
          turn.decision(),
          turn.topic(),
          turn.flow(),
          turn.step(),
          turn.holder().word(),
          turn.offersTechnician(),
          turn.outcome().word(),
          turn.ticket(),
          Said.all(turn.messages()));
    }
  }

  record View(
      String conversationId,
      String language,
      String holder,
      @Nullable String technician,
      @Nullable Integer place,
      @Nullable String flow,
      @Nullable String step,
      ConversationView.@Nullable Paused paused,
      String outcome,
      @Nullable TicketSummary ticket,
      List<Said> messages)
      implements ChatJson {

    static View of(ConversationView view) {
      Held held = Held.of(view.holder(), view.place());
      return new View(
          view.id().toString(),
          view.language().code(),
          held.holder(),
          held.technician(),
          held.place(),
          view.flow(),
          view.step(),
          view.paused(),
          view.outcome().word(),
          view.ticket(),
          Said.all(view.messages()));
    }
  }

  /** Who holds the conversation: the technician's name, or the place in the queue. */
  record Held(String holder, @Nullable String technician, @Nullable Integer place)
      implements ChatJson {

    static Held of(Holder holder, @Nullable Integer place) {
      return new Held(holder.word(), technician(holder), place);
    }

    private static @Nullable String technician(Holder holder) {
      return switch (holder) {
        case Holder.Technician(_, String name) -> name;
        case Holder.Bot(), Holder.Queue(), Holder.Nobody() -> null;
      };
    }
  }

  record Typing(String from) implements ChatJson {}

  /** One message, the same wherever it is read. */
  record Said(
      String id,
      String from,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,
      String text,
      Instant at,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String turnId,
      List<Choice> choices,
      @Nullable Source source)
      implements ChatJson {

    static Said of(Message message) {
      return new Said(
          message.id(),
          message.from().word(),
          message.name(),
          message.text(),
          message.at(),
          message.turn(),
          message.choices(),
          Source.of(message.source()));
    }

    static List<Said> all(List<Message> messages) {
      return messages.stream().map(Said::of).toList();
    }
  }

  record Source(String article, String title, String url, String language, LocalDate reviewed) {

    static @Nullable Source of(Message.@Nullable Source source) {
      return source == null
          ? null
          : new Source(
              source.article(), source.title(), source.url(), source.language(), source.reviewed());
    }
  }
}
