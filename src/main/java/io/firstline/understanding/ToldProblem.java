package io.firstline.understanding;

import org.jspecify.annotations.Nullable;

/**
 * One of several problems that a message tells.
 *
 * @param words the part of the message that tells it
 * @param topic what it is about, null when it is a matter of somebody else
 * @param elsewhere the department whose matter it is, null when it is about a topic
 */
public record ToldProblem(
    String words, @Nullable String topic, @Nullable Signpost elsewhere, double probability) {

  /** What it is about, topic or department; no two problems of a message are about the same. */
  public String about() {
    return topic != null ? topic : elsewhere != null ? elsewhere.id() : "";
  }

  ToldProblem with(String detail) {
    return new ToldProblem(words + " " + detail, topic, elsewhere, probability);
  }
}
