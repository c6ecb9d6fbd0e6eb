package io.firstline.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Message;
import io.firstline.ticket.HandOffCard;
import io.firstline.ticket.TicketChange;
import io.firstline.ticket.TicketNote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link TicketFile} in the words of the API. */
record TicketFileJson(
    @JsonUnwrapped TicketJson ticket,
    HandOffCard card,
    @Nullable ConversationJson conversation,
    List<MessageJson> transcript,
    List<TicketNote> notes,
    List<TicketChange> history,
    List<LinkJson> links) {

  static TicketFileJson of(TicketFile file) {
    ConversationView conversation = file.conversation();
    return new TicketFileJson(
        TicketJson.of(file.ticket()),
        file.ticket().card(),
        conversation == null ? null : ConversationJson.of(conversation),
        conversation == null
            ? List.of()
            : conversation.messages().stream().map(MessageJson::of).toList(),
        file.notes(),
        file.history(),
        file.links().stream().map(LinkJson::of).toList());
  }

  /** Another ticket: merged-into, merged-from or related. */
  record LinkJson(String kind, String number, String title, String state) {

    static LinkJson of(TicketFile.Linked linked) {
      return new LinkJson(
          linked.kind().word(),
          linked.ticket().number(),
          linked.ticket().title(),
          linked.ticket().state().word());
    }
  }

  /** Where the ticket's conversation stands. */
  record ConversationJson(
      String conversationId,
      String holder,
      String outcome,
      @Nullable String flow,
      @Nullable String step,
      ConversationView.@Nullable Paused paused) {

    static ConversationJson of(ConversationView view) {
      return new ConversationJson(
          view.id().toString(),
          view.holder().word(),
          view.outcome().word(),
          view.flow(),
          view.step(),
          view.paused());
    }
  }

  /** One line of the transcript. */
  record MessageJson(
      String id,
      String from,
      @Nullable String name,
      String text,
      List<Message.Choice> choices,
      Message.@Nullable Source source,
      Instant at,
      @Nullable String turnId) {

    static MessageJson of(Message message) {
      return new MessageJson(
          message.id(),
          message.from().word(),
          message.name(),
          message.text(),
          message.choices(),
          message.source(),
          message.at(),
          message.turn());
    }
  }
}
