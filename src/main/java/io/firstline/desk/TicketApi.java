package io.firstline.desk;

import io.firstline.people.Person;
import io.firstline.ticket.Priority;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketQuery;
import io.firstline.ticket.TicketState;
import io.firstline.ticket.Tickets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets for technicians' scripts: found, read and taken down by hand. */
@RestController
@Profile("!memory")
@RequestMapping("/api/tickets")
@Tag(name = "tickets")
final class TicketApi {

  private final Tickets tickets;
  private final TicketFiles files;
  private final Intake intake;
  private final Actions actions;

  TicketApi(Tickets tickets, TicketFiles files, Intake intake, Actions actions) {
    this.tickets = tickets;
    this.files = files;
    this.intake = intake;
    this.actions = actions;
  }

  @GetMapping
  @Operation(
      summary = "Finds tickets, the most pressing first",
      description =
          "state: new, open, pending, resolved, closed. holder: a user name, 'me' or 'none'."
              + " priority: critical, high, normal, low. q: words of number, title, problem or"
              + " person. 50 a page.")
  Found find(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String holder,
      @RequestParam(required = false) @Nullable String priority,
      @RequestParam(required = false) @Nullable String queue,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String page,
      @Me Person me) {
    Input input = new Input();
    TicketQuery query =
        new TicketQuery(
            input.word("state", state, TicketState.values(), TicketState::word),
            "me".equals(holder) ? me.user() : input.optional("holder", holder, 64),
            input.word("priority", priority, Priority.values(), Priority::word),
            queue == null || queue.isBlank() ? List.of() : List.of(queue),
            input.optional("q", q, 200),
            false,
            page(page, input));
    input.check();
    List<TicketJson> found = tickets.search(query).stream().map(TicketJson::of).toList();
    return new Found(found, query.page(), tickets.count(query));
  }

  @PostMapping
  @Operation(summary = "Takes down a ticket from a call or a walk-in")
  ResponseEntity<TicketJson.Warned> open(@RequestBody NewTicket ticket, @Me Person me) {
    Ticket opened = intake.open(ticket, me);
    return ResponseEntity.created(URI.create("/api/tickets/" + opened.number()))
        .body(TicketJson.of(opened).warned(actions.warnings(ticket.title(), ticket.text())));
  }

  @GetMapping("/{number}")
  @Operation(summary = "Reads a ticket with hand-off card, transcript, notes and history")
  TicketFileJson read(@PathVariable String number) {
    return TicketFileJson.of(files.file(number));
  }

  private static int page(@Nullable String page, Input input) {
    if (page == null || page.isBlank()) {
      return 0;
    }
    if (!page.matches("\\d{1,6}")) {
      input.refuse("page", "The page '" + page + "' is not a number from 0.");
      return 0;
    }
    return Integer.parseInt(page);
  }

  /** One page of what was found. */
  record Found(List<TicketJson> tickets, int page, int total) {}
}
