package io.firstline.people;

import java.util.Locale;
import java.util.Optional;

/** What somebody with an account may do; each role includes those before it. */
public enum Role {
  TECHNICIAN,
  LEAD,
  ADMIN;

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }

  /** The word of the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String word) {
    for (Role role : values()) {
      if (role.word().equalsIgnoreCase(word.strip())) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
