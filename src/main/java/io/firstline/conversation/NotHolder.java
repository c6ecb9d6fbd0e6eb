package io.firstline.conversation;

/** Only who holds a conversation may write to its requester. */
public final class NotHolder extends RuntimeException {

  public NotHolder(String message) {
    super(message);
  }
}
