package io.firstline.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One message of a transcript.
 *
 * @param seq its place in the conversation, from 1 without gaps
 * @param name of the technician who wrote it, else null
 * @param text plain text
 */
public record Message(
    long seq,
    From from,
    @Nullable String name,
    String text,
    List<Choice> choices,
    @Nullable Source source,
    Instant at,
    @Nullable String turn) {

  /** Who wrote a message. */
  public enum From {
    REQUESTER,
    ASSISTANT,
    TECHNICIAN,
    SYSTEM;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An answer to click; the id is good for this message only. */
  public record Choice(String id, String label) {}

  /** The article that the message quotes. */
  public record Source(
      String article, String title, String url, String language, LocalDate reviewed) {}

  /** The id of the API. */
  public String id() {
    return Long.toString(seq);
  }
}
