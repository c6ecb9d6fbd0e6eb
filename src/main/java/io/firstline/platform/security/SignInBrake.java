package io.firstline.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets nobody guess passwords: a few wrong ones for a user from an address, more for an address.
 * What is right costs nothing, and a stranger cannot lock somebody else out.
 */
final class SignInBrake implements AuthenticationManager {

  private static final int PER_USER = 5;
  private static final int PER_ADDRESS = 50;

  private final AuthenticationManager manager;
  private final Ticker ticker;
  private final Cache<String, WrongTries> tries;

  SignInBrake(AuthenticationManager manager, Ticker ticker) {
    this.manager = manager;
    this.ticker = ticker;
    this.tries =
        Caffeine.newBuilder()
            .ticker(ticker)
            .expireAfterAccess(WrongTries.WINDOW.plus(Duration.ofMinutes(1)))
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
    return tries("address " + address, PER_ADDRESS)
        .allow(
            () ->
                tries("user " + address + " " + user, PER_USER)
                    .allow(() -> manager.authenticate(attempt)));
  }

  private WrongTries tries(String key, int limit) {
    return tries.get(key, k -> new WrongTries(limit, ticker));
  }
}
