package io.firstline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberingEncoderTests {

  private final AtomicInteger asked = new AtomicInteger();
  private final PasswordEncoder encoder = new RememberingEncoder(new Reversing());

  @Test
  void rightPasswordIsHashedOnce() {
    assertThat(encoder.matches("abc", "cba")).isTrue();
    assertThat(encoder.matches("abc", "cba")).isTrue();

    assertThat(asked).hasValue(1);
  }

  @Test
  void wrongPasswordAndChangedHashAreAskedAgain() {
    encoder.matches("abc", "cba");

    assertThat(encoder.matches("abd", "cba")).isFalse();
    assertThat(encoder.matches("abd", "cba")).isFalse();
    assertThat(encoder.matches("abc", "fed")).isFalse();
    assertThat(asked).hasValue(4);
  }

  private final class Reversing implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
      return new StringBuilder(String.valueOf(password)).reverse().toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
      asked.incrementAndGet();
      return String.valueOf(encode(password)).equals(hash);
    }
  }
}
