package io.firstline.platform.security;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Counts wrong tries from one place, and refuses more of them for a while. */
final class WrongTries {

  static final Duration WINDOW = Duration.ofMinutes(5);

  private final Bucket left;
  // Tries at the same moment are not counted yet, so there are never more of them than this.
  private final Semaphore atOnce;

  WrongTries(int limit, Ticker ticker) {
    this.atOnce = new Semaphore(limit);
    this.left =
        Bucket.builder()
            .withCustomTimePrecision(new TickerTime(ticker))
            .addLimit(Bandwidth.builder().capacity(limit).refillGreedy(limit, WINDOW).build())
            .build();
  }

  Authentication allow(Supplier<Authentication> attempt) {
    atOnce.acquireUninterruptibly();
    try {
      var probe = left.estimateAbilityToConsume(1);
      if (!probe.canBeConsumed()) {
        throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
      }
      return attempt.get();
    } catch (TooManyTries | AuthenticationServiceException noGuess) {
      throw noGuess;
    } catch (AuthenticationException wrong) {
      left.tryConsume(1);
      throw wrong;
    } finally {
      atOnce.release();
    }
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
