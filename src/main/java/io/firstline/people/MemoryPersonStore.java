package io.firstline.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts of a run without database. */
@Component
@Profile("memory")
final class MemoryPersonStore implements PersonStore {

  private final Map<String, Account> accounts = new ConcurrentSkipListMap<>();

  @Override
  public boolean insert(Person person, String passwordHash) {
    return accounts.putIfAbsent(key(person.user()), new Account(person, passwordHash)) == null;
  }

  @Override
  public Optional<Person> byUser(String user) {
    return Optional.ofNullable(accounts.get(key(user))).map(Account::person);
  }

  @Override
  public Optional<Person> byId(UUID id) {
    return all().stream().filter(person -> person.id().equals(id)).findFirst();
  }

  @Override
  public List<Person> all() {
    return accounts.values().stream().map(Account::person).toList();
  }

  @Override
  public Optional<String> passwordHash(String user) {
    return Optional.ofNullable(accounts.get(key(user))).map(Account::passwordHash);
  }

  @Override
  public boolean changePassword(String user, String passwordHash) {
    return accounts.computeIfPresent(
            key(user), (key, account) -> new Account(account.person(), passwordHash))
        != null;
  }

  private static String key(String user) {
    return user.toLowerCase(Locale.ROOT);
  }

  private record Account(Person person, String passwordHash) {}
}
