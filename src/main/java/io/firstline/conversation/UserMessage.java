package io.firstline.conversation;

import java.time.Instant;

/**
 * What a requester sent: the only word that channels share.
 *
 * @param key unique for the message within its address; the same key is the same message
 */
public record UserMessage(Address address, String key, Content content, Instant at) {

  /** What a message consists of. */
  public sealed interface Content {

    /** Raw words; they are redacted before anything else happens. */
    record Typed(String text) implements Content {

      @Override
      public String toString() {
        return "[message, " + text.length() + " characters]";
      }
    }

    /** A click on a choice, by the id that the choice carries. */
    record Chosen(String choice) implements Content {}
  }
}
