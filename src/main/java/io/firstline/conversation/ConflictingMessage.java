package io.firstline.conversation;

/** A message key was used again with other content. */
public final class ConflictingMessage extends RuntimeException {

  public ConflictingMessage(String key) {
    super("The message id '" + key + "' was already used for a message with other content.");
  }
}
