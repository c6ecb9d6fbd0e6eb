package io.firstline.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.firstline.people.Person;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes a form that is sent twice do its work once: both get the answer of the first. */
@Component
@Profile("!memory")
final class Once {

  private final Cache<String, Object> answers =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).maximumSize(10_000).build();

  /**
   * @param key of the form as it was shown; without one the work is simply done
   */
  <T> T run(Person person, @Nullable String key, Class<T> kind, Supplier<T> work) {
    if (key == null || key.isBlank()) {
      return work.get();
    }
    return kind.cast(answers.get(person.user() + " " + key, k -> work.get()));
  }
}
