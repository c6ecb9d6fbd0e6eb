package io.firstline.platform.outbox;

/** A lane held by one worker; the lease's number tells whether it still is. */
record OutboxLane(String name, long lease) {}
