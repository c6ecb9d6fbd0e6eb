package io.firstline.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people with an account: made, found, signed in; and the queues they serve. */
@Component
public class People {

  private final PersonStore store;
  private final PasswordEncoder encoder;
  private final List<Queue> queues;
  private final PersonRules rules;

  People(PersonStore store, PasswordEncoder encoder, QueueSettings settings) {
    this.store = store;
    this.encoder = encoder;
    this.queues = settings.all();
    this.rules = new PersonRules(queues);
  }

  /**
   * @throws UserTaken when the user name exists
   * @throws InvalidPerson when a value is missing or too weak, with every reason
   */
  @Transactional
  public Person add(NewPerson person) {
    List<InvalidPerson.Reason> reasons = rules.against(person);
    if (!reasons.isEmpty()) {
      throw new InvalidPerson(reasons);
    }
    return keep(person).orElseThrow(() -> new UserTaken(person.user()));
  }

  @Transactional(readOnly = true)
  public Optional<Person> byUser(String user) {
    return store.byUser(user);
  }

  @Transactional(readOnly = true)
  public Optional<Person> byId(UUID id) {
    return store.byId(id);
  }

  /** Everybody, by user name. */
  @Transactional(readOnly = true)
  public List<Person> all() {
    return store.all();
  }

  /**
   * Gives somebody another password; false when there is no such user.
   *
   * @throws InvalidPerson when the password is too weak
   */
  @Transactional
  public boolean changePassword(String user, String password) {
    List<InvalidPerson.Reason> reasons = rules.againstPassword(password);
    if (!reasons.isEmpty()) {
      throw new InvalidPerson(reasons);
    }
    return store.changePassword(user, encoder.encode(password));
  }

  /** The queues there are, the usual one first. */
  public List<Queue> queues() {
    return queues;
  }

  /** As {@link #add} for an operator's own account, whose password is the operator's choice. */
  Optional<Person> keep(NewPerson person) {
    Person kept =
        new Person(
            UUID.randomUUID(),
            person.user(),
            person.name().strip(),
            person.email(),
            person.roles(),
            person.queues());
    String hash = encoder.encode(person.password());
    return store.insert(kept, hash) ? Optional.of(kept) : Optional.empty();
  }

  /** Somebody to be given an account; no queues means all of them. */
  public record NewPerson(
      String user,
      String name,
      @Nullable String email,
      String password,
      Set<Role> roles,
      List<String> queues) {

    @Override
    public String toString() {
      return "NewPerson[user=" + user + "]";
    }
  }
}
