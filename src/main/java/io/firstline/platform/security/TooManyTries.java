package io.firstline.platform.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/**
 * Somebody, or somebody's address, has guessed too often; whether this guess is right is not said.
 */
final class TooManyTries extends AuthenticationException {

  private final Duration wait;

  TooManyTries(Duration wait) {
    super("Too many sign-in tries. Try again in " + Math.ceilDiv(wait.toSeconds(), 60) + " min.");
    this.wait = wait;
  }

  Duration pause() {
    return wait;
  }
}
