package io.firstline.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for some minutes that a password was right, by a digest under a key that lives only in
 * this process. Scripts send their password with every request, and the hash is slow on purpose.
 */
final class RememberingEncoder implements PasswordEncoder {

  private static final String ALGORITHM = "HmacSHA256";

  private final PasswordEncoder encoder;
  private final SecretKeySpec key;
  private final Cache<ByteBuffer, Boolean> right =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).maximumSize(1_000).build();

  RememberingEncoder(PasswordEncoder encoder) {
    this.encoder = encoder;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return encoder.encode(password);
  }

  /** With the stored hash in the digest, another password is another question. */
  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    ByteBuffer question = digest(password + "\n" + hash);
    if (right.getIfPresent(question) != null) {
      return true;
    }
    boolean matches = encoder.matches(password, hash);
    if (matches) {
      right.put(question, true);
    }
    return matches;
  }

  @Override
  public boolean upgradeEncoding(@Nullable String hash) {
    return encoder.upgradeEncoding(hash);
  }

  private ByteBuffer digest(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
