package io.firstline.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key for scripts: whoever shows its secret acts as its owner.
 *
 * @param user whose rights it carries
 */
public record ApiToken(
    UUID id, String name, String user, Instant createdAt, @Nullable Instant lastUsedAt) {}
