package io.firstline.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The API tokens: issued once in clear, kept as a hash. */
@Component
public class ApiTokens {

  private final TokenStore store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ApiTokens(TokenStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  public Issued issue(String name, Person owner) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String secret = "fl_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    ApiToken token =
        new ApiToken(
            UUID.randomUUID(),
            name,
            owner.user(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null);
    store.insert(token, owner.id(), hash(secret));
    return new Issued(token, secret);
  }

  /** All tokens, newest first. */
  @Transactional(readOnly = true)
  public List<ApiToken> all() {
    return store.all();
  }

  /** False when there is no such token. */
  @Transactional
  public boolean revoke(UUID id) {
    return store.delete(id);
  }

  /** Whom the secret lets act; notes that it was used. */
  @Transactional
  Optional<UUID> ownerOf(String secret) {
    return store.use(hash(secret), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  // A random secret of 256 bits needs no slow hash.
  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** A new token with its secret, which is shown this once. */
  public record Issued(ApiToken token, String secret) {

    @Override
    public String toString() {
      return "Issued[token=" + token + "]";
    }
  }
}
