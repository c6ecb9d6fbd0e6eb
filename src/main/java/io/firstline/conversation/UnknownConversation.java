package io.firstline.conversation;

/** There is no such conversation. */
public final class UnknownConversation extends RuntimeException {

  public UnknownConversation(String id) {
    super("There is no conversation " + id + ".");
  }
}
