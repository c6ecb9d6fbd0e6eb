package io.firstline.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets nobody guess passwords: a few tries for a user from an address, more for an address. A
 * sign-in that succeeds costs nothing, and a stranger cannot lock somebody else out.
 */
final class SignInBrake implements AuthenticationManager {

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int TRIES_PER_USER = 5;
  private static final int TRIES_PER_ADDRESS = 50;

  private final AuthenticationManager manager;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  SignInBrake(AuthenticationManager manager, Ticker ticker) {
    this.manager = manager;
    this.time = new TickerTime(ticker);
    this.buckets =
        Caffeine.newBuilder()
            .ticker(ticker)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .maximumSize(100_000)
            .build();
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    // A token is too long to guess, and has no user to protect.
    if (!(attempt instanceof UsernamePasswordAuthenticationToken)) {
      return manager.authenticate(attempt);
    }
    String address =
        attempt.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    String user = attempt.getName().toLowerCase(Locale.ROOT);
    Bucket own = bucket("user " + address + " " + user, TRIES_PER_USER);
    Bucket shared = bucket("address " + address, TRIES_PER_ADDRESS);
    // Paid in advance and given back, so that tries at the same moment count one by one.
    pay(own);
    try {
      pay(shared);
    } catch (AuthenticationException e) {
      own.addTokens(1);
      throw e;
    }
    Authentication signedIn = manager.authenticate(attempt);
    own.addTokens(1);
    shared.addTokens(1);
    return signedIn;
  }

  private static void pay(Bucket bucket) {
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket(String key, int tries) {
    return buckets.get(
        key,
        k ->
            Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(Bandwidth.builder().capacity(tries).refillGreedy(tries, WINDOW).build())
                .build());
  }

  private record TickerTime(Ticker ticker) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return ticker.read();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
