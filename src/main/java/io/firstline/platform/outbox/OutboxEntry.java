package io.firstline.platform.outbox;

/**
 * Something to deliver.
 *
 * @param lane entries of one lane are delivered in the order they were written
 * @param kind names the {@link DeliveryHandler}
 * @param payload JSON
 */
public record OutboxEntry(long id, String lane, String kind, String payload, int attempts) {}
