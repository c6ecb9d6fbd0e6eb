package io.firstline.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people with an account: made, found, signed in. */
@Component
public class People {

  /**
   * @throws UserTaken when the user name exists
   * @throws InvalidPerson when a value is missing or too weak, with every reason
   */
  public Person add(NewPerson person) {
    throw new UnsupportedOperationException("add");
  }

  public Optional<Person> byUser(String user) {
    throw new UnsupportedOperationException("byUser");
  }

  public Optional<Person> byId(UUID id) {
    throw new UnsupportedOperationException("byId");
  }

  public List<Person> all() {
    throw new UnsupportedOperationException("all");
  }

  /** Somebody to be given an account; no queues means all of them. */
  public record NewPerson(
      String user,
      String name,
      @Nullable String email,
      String password,
      Set<Role> roles,
      List<String> queues) {}
}
