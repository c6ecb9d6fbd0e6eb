package io.firstline.desk;

import io.firstline.conversation.Message;
import io.firstline.people.Person;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketChange;
import io.firstline.ticket.TicketNote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's page.
 *
 * @param version another one whenever anything but the transcript has changed
 * @param mine whether who reads it holds it
 * @param claimable whether it waits for somebody
 * @param talk the conversation behind it, null for a call or a walk-in
 * @param values what was collected, by the name that the flow gives it
 * @param articles titles of the articles that were shown, by id
 */
record TicketView(
    Ticket ticket,
    String version,
    Who reporter,
    @Nullable Who concerned,
    boolean mine,
    boolean claimable,
    boolean leads,
    String queue,
    @Nullable Talk talk,
    Map<String, String> values,
    Map<String, String> articles,
    List<TicketNote> notes,
    List<Change> history,
    List<TicketFile.Linked> links,
    List<Person> people,
    List<Choice> flows) {

  /**
   * The conversation and where its flow stopped.
   *
   * @param holder bot, queue, technician or nobody
   * @param resumable whether the assistant can go on where it stopped; not when it stopped to hand
   *     over, because it would only do so again
   * @param steps of the flow that is open, to go on at
   * @param slots that the flow knows, with the values they have
   */
  record Talk(
      String id,
      String language,
      String holder,
      @Nullable String flow,
      @Nullable String step,
      boolean resumable,
      List<Choice> steps,
      List<Field> slots,
      List<Message> messages) {}

  /**
   * A line of the history.
   *
   * @param priorities the one it got, or the old one and the new one; mostly empty
   * @param detail what else there is to say, may be a user's name
   */
  record Change(Instant at, String by, String what, List<String> priorities, String detail) {

    static Change of(TicketChange change) {
      String detail = change.detail();
      List<String> priorities = List.of();
      if (change.what().equals("opened")) {
        priorities = List.of(detail);
        detail = "";
      } else if (change.what().equals("prioritised") && detail.contains(": ")) {
        int reason = detail.indexOf(": ");
        priorities = List.of(detail.substring(0, reason).split(" → "));
        detail = detail.substring(reason + 2);
      }
      return new Change(change.at(), change.by(), change.what(), priorities, detail);
    }
  }

  record Choice(String id, String label) {}

  /** A value to fill in; one of the options where there are any. */
  record Field(String name, String label, String value, List<Choice> options) {}

  /** How a user is called; null for what is none, such as the assistant. */
  public @Nullable String nameOf(String user) {
    return people.stream()
        .filter(person -> person.user().equals(user))
        .map(Person::name)
        .findFirst()
        .orElse(null);
  }

  /** What writing means now; another word whenever the box to write in has to be another one. */
  public String mode() {
    if (ticket.state().isDone()) {
      return "done";
    }
    if (talk == null) {
      return "notes";
    }
    if (mine) {
      return talk.holder().equals("technician") ? "reply" : "assisted";
    }
    return ticket.holder() == null ? "unheld" : "held-" + ticket.holder();
  }

  /** Whether who reads it may write to the requester now. */
  public boolean writable() {
    return mine && talk != null && !ticket.state().isDone();
  }
}
