package io.firstline.desk;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.firstline.conversation.Conversations;
import io.firstline.desk.TicketFileJson.MessageJson;
import io.firstline.people.Person;
import io.firstline.ticket.TicketNote;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a technician's script does to a ticket and the conversation behind it. */
@RestController
@Profile("!memory")
@RequestMapping("/api/tickets/{number}")
@Tag(name = "tickets")
final class TicketActionApi {

  private final Actions actions;
  private final Conversations conversations;

  TicketActionApi(Actions actions, Conversations conversations) {
    this.actions = actions;
    this.conversations = conversations;
  }

  @PostMapping("/claim")
  @Operation(summary = "Claims a ticket; 409 names who holds it")
  TicketJson claim(@PathVariable String number, @Me Person me) {
    return TicketJson.of(Refused.unlessWon(conversations.claim(number, me)));
  }

  @PostMapping("/release")
  @Operation(summary = "Puts a ticket back into the queue")
  TicketJson release(@PathVariable String number, @Me Person me) {
    return TicketJson.of(conversations.release(number, me));
  }

  @PostMapping("/assign")
  @Operation(summary = "Gives a ticket to somebody")
  TicketJson assign(
      @PathVariable String number, @RequestBody Assignment assignment, @Me Person me) {
    return TicketJson.of(actions.assign(number, assignment.user(), me));
  }

  @PostMapping("/messages")
  @Operation(
      summary = "Writes to the requester, or notes something internally",
      description =
          "It is kept as written; 'warnings' names the kinds of secrets it seems to hold.")
  Object write(@PathVariable String number, @RequestBody Words words, @Me Person me) {
    if (Boolean.TRUE.equals(words.internal())) {
      TicketNote note = actions.note(number, words.text(), me);
      return new Noted(note, actions.warnings(words.text()));
    }
    MessageJson message = MessageJson.of(actions.write(number, words.text(), me));
    return new Sent(message, actions.warnings(words.text()));
  }

  @PostMapping("/return-to-bot")
  @Operation(summary = "Gives the conversation back to the assistant, at a step of its flow")
  TicketJson returnToBot(
      @PathVariable String number,
      @RequestBody(required = false) @Nullable Resumption at,
      @Me Person me) {
    Resumption given = at == null ? new Resumption(null, null) : at;
    return TicketJson.of(actions.returnToBot(number, given.step(), given.slots(), me));
  }

  @PostMapping("/run-flow")
  @Operation(summary = "Lets the assistant run a flow with the requester")
  TicketJson runFlow(@PathVariable String number, @RequestBody Run run, @Me Person me) {
    return TicketJson.of(actions.runFlow(number, run.flow(), me));
  }

  @PostMapping("/resolve")
  @Operation(summary = "Resolves a ticket")
  TicketJson.Warned resolve(
      @PathVariable String number, @RequestBody Solution solution, @Me Person me) {
    return TicketJson.of(actions.resolve(number, solution.resolution(), me))
        .warned(actions.warnings(solution.resolution()));
  }

  @PostMapping("/priority")
  @Operation(summary = "Changes the priority, with its reason")
  TicketJson.Warned prioritise(@PathVariable String number, @RequestBody Rank rank, @Me Person me) {
    return TicketJson.of(actions.prioritise(number, rank.priority(), rank.reason(), me))
        .warned(actions.warnings(rank.reason()));
  }

  @PostMapping("/merge")
  @Operation(
      summary = "Ends a ticket in another one of its queue that is about the same",
      description = "The requester is told. The same again changes nothing; 409 says why not.")
  TicketJson merge(@PathVariable String number, @RequestBody Merging merging, @Me Person me) {
    return TicketJson.of(actions.merge(number, merging.into(), me));
  }

  @PostMapping("/link")
  @Operation(summary = "Links a ticket to another one that has to do with it")
  TicketJson link(@PathVariable String number, @RequestBody Relation relation, @Me Person me) {
    return TicketJson.of(actions.link(number, relation.to(), me));
  }

  @PostMapping("/reopen")
  @Operation(summary = "Opens a ticket that is done again, back in the queue")
  TicketJson.Warned reopen(
      @PathVariable String number, @RequestBody Reopening reopening, @Me Person me) {
    return TicketJson.of(actions.reopen(number, reopening.reason(), me))
        .warned(actions.warnings(reopening.reason()));
  }

  record Merging(@JsonAlias("ticket") @Nullable String into) {}

  record Relation(@JsonAlias("ticket") @Nullable String to) {}

  record Reopening(@Nullable String reason) {}

  record Assignment(@Nullable String user) {}

  record Words(@Nullable String text, @Nullable Boolean internal) {}

  record Sent(@JsonUnwrapped MessageJson message, List<String> warnings) {}

  record Noted(@JsonUnwrapped TicketNote note, List<String> warnings) {}

  record Resumption(@Nullable String step, @Nullable Map<String, String> slots) {}

  record Run(@Nullable String flow) {}

  record Solution(@Nullable String resolution) {}

  record Rank(@Nullable String priority, @Nullable String reason) {}
}
