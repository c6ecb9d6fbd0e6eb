package io.firstline.conversation;

import java.util.Locale;

/** How the latest problem of a conversation stands. */
public enum Outcome {
  OPEN,
  RESOLVED,
  HANDED_OFF,
  CANCELLED;

  /** The word of the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
