package io.firstline.conversation;

/** How the latest problem of a conversation stands. */
public enum Outcome {
  OPEN,
  RESOLVED,
  HANDED_OFF,
  CANCELLED;

  /** The word of the API. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
