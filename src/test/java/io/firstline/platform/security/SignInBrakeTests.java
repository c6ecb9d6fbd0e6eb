package io.firstline.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInBrakeTests {

  private final AtomicLong now = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final SignInBrake brake = new SignInBrake(this::check, now::get);

  @Test
  void sixthWrongPasswordIsNotEvenLookedAt() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> signIn("mina", "wrong", "10.0.0.1"))
          .isInstanceOf(BadCredentialsException.class);
    }

    assertThatThrownBy(() -> signIn("MINA", "right", "10.0.0.1")).isInstanceOf(TooManyTries.class);
    assertThat(asked).hasValue(5);
  }

  @Test
  void othersAndOtherAddressesAreNotLockedOut() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> signIn("mina", "wrong", "10.0.0.1"))
          .isInstanceOf(BadCredentialsException.class);
    }

    assertThat(signIn("jun", "right", "10.0.0.1")).isNotNull();
    assertThat(signIn("mina", "right", "10.0.0.2")).isNotNull();
  }

  @Test
  void addressThatTriesManyUsersIsRefused() {
    for (int i = 0; i < 50; i++) {
      String user = "user" + i;
      assertThatThrownBy(() -> signIn(user, "wrong", "10.0.0.1"))
          .isInstanceOf(BadCredentialsException.class);
    }

    assertThatThrownBy(() -> signIn("jun", "right", "10.0.0.1")).isInstanceOf(TooManyTries.class);
  }

  @Test
  void waitEnds() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> signIn("mina", "wrong", "10.0.0.1"))
          .isInstanceOf(BadCredentialsException.class);
    }

    now.addAndGet(Duration.ofMinutes(2).toNanos());

    assertThat(signIn("mina", "right", "10.0.0.1")).isNotNull();
  }

  @Test
  void rightPasswordsAtTheSameMomentAllPass() throws Exception {
    List<Callable<Authentication>> many =
        IntStream.range(0, 200)
            .<Callable<Authentication>>mapToObj(i -> () -> signIn("mina", "right", "10.0.0.1"))
            .toList();

    List<Authentication> passed = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Authentication> result : threads.invokeAll(many)) {
        passed.add(result.get());
      }
    }

    assertThat(passed).hasSize(200);
  }

  @Test
  void wrongPasswordsAtTheSameMomentAreCountedToo() throws Exception {
    List<Callable<Authentication>> many =
        IntStream.range(0, 200)
            .<Callable<Authentication>>mapToObj(i -> () -> signIn("mina", "wrong", "10.0.0.1"))
            .toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(many);
    }

    assertThat(asked.get()).isLessThan(15);
  }

  private Authentication check(Authentication attempt) {
    asked.incrementAndGet();
    if (!"right".equals(attempt.getCredentials())) {
      throw new BadCredentialsException("wrong");
    }
    return attempt;
  }

  private Authentication signIn(String user, String password, String address) {
    var attempt = UsernamePasswordAuthenticationToken.unauthenticated(user, password);
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    attempt.setDetails(new WebAuthenticationDetails(request));
    return brake.authenticate(attempt);
  }
}
