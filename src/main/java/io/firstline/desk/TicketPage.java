package io.firstline.desk;

import io.firstline.conversation.ConversationId;
import io.firstline.conversation.Conversations;
import io.firstline.language.Language;
import io.firstline.people.Person;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.Tickets;
import io.firstline.ticket.UnknownTicket;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One ticket: what was found out, what was said, and what is said now. */
@Controller
@Profile("!memory")
@RequestMapping("/desk/tickets/{number}")
final class TicketPage {

  private final TicketFiles files;
  private final TicketViews views;
  private final Tickets tickets;
  private final Conversations conversations;
  private final LiveStreams streams;

  TicketPage(
      TicketFiles files,
      TicketViews views,
      Tickets tickets,
      Conversations conversations,
      LiveStreams streams) {
    this.files = files;
    this.views = views;
    this.tickets = tickets;
    this.conversations = conversations;
    this.streams = streams;
  }

  @GetMapping
  String page(@PathVariable String number, @Me Person me, Locale locale, Model model) {
    return show(number, me, locale, model, "desk/ticket");
  }

  /** Everything but the transcript and the box one writes in. */
  @GetMapping("/state")
  String state(@PathVariable String number, @Me Person me, Locale locale, Model model) {
    return show(number, me, locale, model, "desk/ticket-parts :: state");
  }

  @GetMapping("/composer")
  String composer(@PathVariable String number, @Me Person me, Locale locale, Model model) {
    return show(number, me, locale, model, "desk/ticket-parts :: composer");
  }

  /** What was said after a place, and the version of everything else in the answer's head. */
  @GetMapping("/messages")
  String messages(
      @PathVariable String number,
      @RequestParam(defaultValue = "0") long after,
      Model model,
      HttpServletResponse response) {
    TicketFile file = files.file(number);
    response.setHeader("Ticket-Version", file.version());
    model.addAttribute("messages", file.messagesAfter(after));
    return "desk/ticket-parts :: messages";
  }

  @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(@PathVariable String number, @Me Person me) {
    // A ticket without conversation has no news of its own; those of the queue tell of it too.
    String topic =
        conversations.behind(found(number)).map(id -> "conversation/" + id).orElse("queue");
    return streams.open(me, topic);
  }

  @PostMapping("/typing")
  ResponseEntity<Void> typing(@PathVariable String number, @Me Person me) {
    Ticket ticket = found(number);
    if (me.user().equals(ticket.holder())) {
      conversations.behind(ticket).ifPresent((ConversationId id) -> conversations.typing(id, true));
    }
    return ResponseEntity.noContent().build();
  }

  private String show(String number, Person me, Locale locale, Model model, String view) {
    Language language = Language.of(locale.getLanguage()).orElse(Language.KO);
    model.addAttribute("me", me);
    model.addAttribute("view", views.view(number, me, language));
    model.addAttribute("key", UUID.randomUUID().toString());
    return view;
  }

  private Ticket found(String number) {
    return tickets.find(number).orElseThrow(() -> new UnknownTicket(number));
  }
}
