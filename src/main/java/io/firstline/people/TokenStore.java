package io.firstline.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps API tokens by the hash of their secret. */
interface TokenStore {

  void insert(ApiToken token, UUID owner, byte[] hash);

  /** The owner, if the token exists; keeps when it was last used, to the minute. */
  Optional<UUID> use(byte[] hash, Instant at);

  /** Newest first. */
  List<ApiToken> all();

  boolean delete(UUID id);
}
