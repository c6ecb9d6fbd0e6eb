package io.firstline.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account on the desk.
 *
 * @param user the name they sign in with
 * @param queues the queues they serve; empty means all
 */
public record Person(
    UUID id,
    String user,
    String name,
    @Nullable String email,
    Set<Role> roles,
    List<String> queues) {

  public Person {
    roles = Set.copyOf(roles);
    queues = List.copyOf(queues);
  }

  /** Whether one of their roles is, or includes, this one. */
  public boolean is(Role role) {
    return roles.stream().anyMatch(own -> own.includes(role));
  }
}
