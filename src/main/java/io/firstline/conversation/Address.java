package io.firstline.conversation;

/**
 * Where a conversation takes place.
 *
 * @param channel such as {@code web}; also the kind of the outbox entries that reach it
 * @param key names the place within the channel
 */
public record Address(String channel, String key) {}
