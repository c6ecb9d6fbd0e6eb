package io.firstline.platform.outbox;

import java.time.Duration;
import java.util.Optional;

/** The first entry of a lane, seen together with the lane's version. */
record LaneHead(long version, Optional<OutboxEntry> entry, Duration age) {}
