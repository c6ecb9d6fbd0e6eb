package io.firstline.channel.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.firstline.conversation.ConversationId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses more messages a minute than {@link RateLimits} allow. */
@Component
@Profile("!memory")
final class Throttle {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int REMEMBERED = 100_000;

  private final RateLimits limits;
  private final Cache<String, Bucket> addresses = forgetting();
  private final Cache<ConversationId, Bucket> requesters = forgetting();
  private final Cache<ConversationId, Bucket> typists = forgetting();

  Throttle(RateLimits limits) {
    this.limits = limits;
  }

  void messageFrom(String address) {
    take(addresses.get(address, _ -> aMinute(limits.perAddress())));
  }

  void messageIn(ConversationId conversation) {
    take(requesters.get(conversation, _ -> aMinute(limits.perRequester())));
  }

  /** Typing has a measure of its own, so that it never costs anybody a message. */
  void typingIn(ConversationId conversation) {
    take(typists.get(conversation, _ -> aMinute(limits.perRequester())));
  }

  private static void take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw Refusal.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }
  }

  private static Bucket aMinute(int messages) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(messages).refillIntervally(messages, MINUTE))
        .build();
  }

  private static <K> Cache<K, Bucket> forgetting() {
    return Caffeine.newBuilder()
        .maximumSize(REMEMBERED)
        .expireAfterAccess(MINUTE.multipliedBy(2))
        .build();
  }
}
