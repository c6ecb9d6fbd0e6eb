package io.firstline.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Who has to act next in a conversation; exactly one at any time. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Holder.Bot.class, name = "bot"),
  @JsonSubTypes.Type(value = Holder.Queue.class, name = "queue"),
  @JsonSubTypes.Type(value = Holder.Technician.class, name = "technician"),
  @JsonSubTypes.Type(value = Holder.Nobody.class, name = "nobody")
})
public sealed interface Holder {

  record Bot() implements Holder {}

  /** A technician is awaited; the bot still helps. */
  record Queue() implements Holder {}

  record Technician(String user, String name) implements Holder {}

  /** Closed; a new message opens it again. */
  record Nobody() implements Holder {}

  /** The word of the API. */
  default String word() {
    return switch (this) {
      case Bot() -> "bot";
      case Queue() -> "queue";
      case Technician(String user, String name) -> "technician";
      case Nobody() -> "nobody";
    };
  }
}
