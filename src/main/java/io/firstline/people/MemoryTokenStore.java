package io.firstline.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The API tokens of a run without database. */
@Component
@Profile("memory")
final class MemoryTokenStore implements TokenStore {

  private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

  @Override
  public void insert(ApiToken token, UUID owner, byte[] hash) {
    tokens.put(HexFormat.of().formatHex(hash), new Kept(token, owner));
  }

  @Override
  public Optional<UUID> use(byte[] hash, Instant at) {
    Kept kept =
        tokens.computeIfPresent(HexFormat.of().formatHex(hash), (key, before) -> before.usedAt(at));
    return Optional.ofNullable(kept).map(Kept::owner);
  }

  @Override
  public List<ApiToken> all() {
    return tokens.values().stream()
        .map(Kept::token)
        .sorted(Comparator.comparing(ApiToken::createdAt).reversed().thenComparing(ApiToken::id))
        .toList();
  }

  @Override
  public boolean delete(UUID id) {
    return tokens.values().removeIf(kept -> kept.token().id().equals(id));
  }

  private record Kept(ApiToken token, UUID owner) {

    Kept usedAt(Instant at) {
      Instant last = token.lastUsedAt();
      if (last != null && last.plus(Duration.ofMinutes(1)).isAfter(at)) {
        return this;
      }
      return new Kept(
          new ApiToken(token.id(), token.name(), token.user(), token.createdAt(), at), owner);
    }
  }
}
