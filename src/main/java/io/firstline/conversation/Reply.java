package io.firstline.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message for the requester before it has its place in the transcript. */
public record Reply(
    Message.From from,
    @Nullable String name,
    String text,
    List<Option> options,
    Message.@Nullable Source source) {

  /**
   * An answer to click.
   *
   * @param action what a click on it does; never leaves the process
   */
  public record Option(String label, String action) {}

  public static Reply says(String text) {
    return new Reply(Message.From.ASSISTANT, null, text, List.of(), null);
  }

  public static Reply asks(String text, List<Option> options) {
    return new Reply(Message.From.ASSISTANT, null, text, options, null);
  }

  public static Reply quotes(String text, Message.Source source, List<Option> options) {
    return new Reply(Message.From.ASSISTANT, null, text, options, source);
  }

  public static Reply tells(String text) {
    return new Reply(Message.From.SYSTEM, null, text, List.of(), null);
  }

  public static Reply technician(String name, String text) {
    return new Reply(Message.From.TECHNICIAN, name, text, List.of(), null);
  }
}
