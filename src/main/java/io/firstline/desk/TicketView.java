package io.firstline.desk;

import io.firstline.conversation.Message;
import io.firstline.people.Person;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.TicketChange;
import io.firstline.ticket.TicketNote;
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
    List<TicketChange> history,
    List<TicketFile.Linked> links,
    List<Person> people,
    List<Choice> flows) {

  /**
   * The conversation and where its flow stopped.
   *
   * @param holder bot, queue, technician or nobody
   * @param steps of the flow that is open
   * @param slots that the flow knows, with the values they have
   */
  record Talk(
      String id,
      String language,
      String holder,
      @Nullable String flow,
      @Nullable String step,
      List<Choice> steps,
      List<Field> slots,
      List<Message> messages) {}

  record Choice(String id, String label) {}

  /** A value to fill in; one of the options where there are any. */
  record Field(String name, String label, String value, List<Choice> options) {}

  /** Whether who reads it may write to the requester now. */
  public boolean writable() {
    return mine && talk != null && !ticket.state().isDone();
  }
}
