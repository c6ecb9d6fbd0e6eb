package io.firstline.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the accounts; user names differ in more than case. */
interface PersonStore {

  /** False, and nothing kept, when the user name exists. */
  boolean insert(Person person, String passwordHash);

  Optional<Person> byUser(String user);

  Optional<Person> byId(UUID id);

  /** By user name. */
  List<Person> all();

  Optional<String> passwordHash(String user);

  /** False when there is no such user. */
  boolean changePassword(String user, String passwordHash);
}
