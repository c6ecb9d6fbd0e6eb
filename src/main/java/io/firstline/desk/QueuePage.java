package io.firstline.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.firstline.conversation.Conversations;
import io.firstline.people.People;
import io.firstline.people.Person;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketQuery;
import io.firstline.ticket.Tickets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** The desk's first page: the lists of tickets, and a small form to take one down. */
@Controller
@Profile("!memory")
final class QueuePage {

  private static final int PAGE = 50;

  private final Tickets tickets;
  private final People people;
  private final Intake intake;
  private final Actions actions;
  private final Conversations conversations;
  private final Once once;
  private final LiveStreams streams;

  QueuePage(
      Tickets tickets,
      People people,
      Intake intake,
      Actions actions,
      Conversations conversations,
      Once once,
      LiveStreams streams) {
    this.tickets = tickets;
    this.people = people;
    this.intake = intake;
    this.actions = actions;
    this.conversations = conversations;
    this.once = once;
    this.streams = streams;
  }

  @GetMapping("/desk")
  String page(@ModelAttribute Selection selection, @Me Person me, Model model) {
    model.addAttribute("key", UUID.randomUUID().toString());
    model.addAttribute("queues", people.queues());
    return show(selection, me, model, "desk/queue");
  }

  /** The lists alone, for a page that is open. */
  @GetMapping("/desk/queue")
  String lists(@ModelAttribute Selection selection, @Me Person me, Model model) {
    return show(selection, me, model, "desk/queue :: tickets");
  }

  @GetMapping(path = "/desk/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(@Me Person me) {
    return streams.open(me, "queue");
  }

  @PostMapping("/desk/tickets")
  String open(
      @ModelAttribute NewTicket form,
      @RequestParam(required = false) @Nullable String key,
      @Me Person me,
      RedirectAttributes redirect) {
    try {
      Ticket opened = once.run(me, key, Ticket.class, () -> intake.open(form, me));
      redirect.addFlashAttribute(
          Notice.MODEL,
          Notice.good("opened", opened.number())
              .warning(actions.warnings(form.title(), form.text())));
    } catch (InvalidInput invalid) {
      redirect.addFlashAttribute(Notice.MODEL, Notice.of(invalid));
      redirect.addFlashAttribute("draft", form);
    }
    return "redirect:/desk";
  }

  /** A claim from a row: the winner goes to the ticket, who was late stays and is told. */
  @PostMapping("/desk/queue/claim")
  String claim(
      @RequestParam String number,
      @ModelAttribute Selection selection,
      @Me Person me,
      Model model,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    Notice notice = Notice.of(conversations.claim(number, me));
    String ticket = "/desk/tickets/" + UriUtils.encodePathSegment(number, UTF_8);
    boolean script = request.getHeader("HX-Request") != null;
    if (script && notice.good()) {
      response.setHeader("HX-Redirect", ticket);
    }
    if (script) {
      model.addAttribute("late", notice);
      return show(selection, me, model, "desk/queue :: tickets");
    }
    redirect.addFlashAttribute(Notice.MODEL, notice);
    return "redirect:" + (notice.good() ? ticket : "/desk");
  }

  private String show(Selection selection, Person me, Model model, String view) {
    TicketQuery query = selection.query(me);
    List<Ticket> found = tickets.search(query);
    model.addAttribute("me", me);
    model.addAttribute(
        "view",
        new QueueView(
            selection.shown().word(),
            selection.text(),
            query.page(),
            found.size() == PAGE,
            found.stream().map(ticket -> QueueView.Row.of(ticket, me)).toList(),
            counts(me),
            tickets.search(QueueList.WAITING.query(me, null, 0)).stream()
                .map(Ticket::number)
                .toList()));
    return view;
  }

  private Map<String, Integer> counts(Person me) {
    return Stream.of(QueueList.WAITING, QueueList.MINE, QueueList.ALL)
        .collect(Collectors.toMap(QueueList::word, list -> tickets.count(list.query(me, null, 0))));
  }

  /** Which list a page shows, and of it what. */
  record Selection(@Nullable String list, @Nullable String q, @Nullable Integer page) {

    QueueList shown() {
      return QueueList.of(list);
    }

    String text() {
      return q == null ? "" : q;
    }

    TicketQuery query(Person me) {
      return shown().query(me, q, page == null ? 0 : Math.clamp(page, 0, 10_000));
    }
  }
}
