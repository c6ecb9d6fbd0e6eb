package io.firstline.platform.outbox;

/** Delivers the outbox entries of one kind. */
public interface DeliveryHandler {

  String kind();

  /** Tries once; an exception counts as a passing failure. */
  DeliveryResult deliver(OutboxEntry entry);

  /** Told in the transaction that drops the entry, after {@link DeliveryResult.Rejected}. */
  default void gaveUp(OutboxEntry entry, String why) {}
}
