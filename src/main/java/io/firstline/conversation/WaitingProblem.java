package io.firstline.conversation;

/**
 * A problem that was told beside another one and waits for its turn.
 *
 * @param words the requester's own (redacted) words about it
 */
public record WaitingProblem(String topic, String words) {}
