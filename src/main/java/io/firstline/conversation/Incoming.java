package io.firstline.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.firstline.understanding.RedactedText;

/** A requester's message as it is stored and answered: redacted words, or a click. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Incoming.Words.class, name = "words"),
  @JsonSubTypes.Type(value = Incoming.Click.class, name = "click")
})
public sealed interface Incoming {

  record Words(RedactedText text) implements Incoming {}

  record Click(String choice) implements Incoming {}
}
