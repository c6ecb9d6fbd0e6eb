package io.firstline.platform.outbox;

/** Takes what has to leave, in the caller's transaction. */
public interface Outbox {

  void enqueue(String lane, String kind, String payload);
}
