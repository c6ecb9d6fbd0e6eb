package io.firstline.people;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** People as Spring Security sees them; a hash of an older kind is replaced at sign-in. */
@Component
final class Accounts implements UserDetailsService, UserDetailsPasswordService {

  private final PersonStore store;

  Accounts(PersonStore store) {
    this.store = store;
  }

  @Override
  public UserDetails loadUserByUsername(String user) {
    Person person =
        store.byUser(user).orElseThrow(() -> UsernameNotFoundException.fromUsername(user));
    return details(person, store.passwordHash(user).orElseThrow());
  }

  @Override
  public UserDetails updatePassword(UserDetails user, @Nullable String newPassword) {
    if (newPassword != null) {
      store.changePassword(user.getUsername(), newPassword);
    }
    return loadUserByUsername(user.getUsername());
  }

  static UserDetails details(Person person, String passwordHash) {
    String[] roles =
        Arrays.stream(Role.values()).filter(person::is).map(Role::name).toArray(String[]::new);
    return User.withUsername(person.user()).password(passwordHash).roles(roles).build();
  }
}
