package io.firstline.desk;

import io.firstline.people.People;
import io.firstline.people.People.NewPerson;
import io.firstline.people.Person;
import io.firstline.people.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts, for administrators' scripts. */
@RestController
@Profile("!memory")
@RequestMapping("/api/people")
@Tag(name = "people")
final class PeopleApi {

  private final People people;

  PeopleApi(People people) {
    this.people = people;
  }

  @GetMapping
  @Operation(summary = "Lists everybody with an account")
  List<PersonJson> all() {
    return people.all().stream().map(PersonJson::of).toList();
  }

  @PostMapping
  @Operation(summary = "Gives somebody an account (admin); no queues means all of them")
  ResponseEntity<PersonJson> add(@RequestBody Account account) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Input input = new Input();
    for (String word : or(account.roles())) {
      Role role = input.word("roles", word, Role.values(), Role::word);
      if (role != null) {
        roles.add(role);
      }
    }
    input.check();
    Person added =
        people.add(
            new NewPerson(
                or(account.user()),
                account.name() == null ? or(account.user()) : account.name(),
                account.email() == null || account.email().isBlank() ? null : account.email(),
                or(account.password()),
                roles,
                or(account.queues())));
    return ResponseEntity.created(URI.create("/api/people")).body(PersonJson.of(added));
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static List<String> or(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }

  /** Somebody to be given an account. */
  record Account(
      @Nullable String user,
      @Nullable String name,
      @Nullable String email,
      @Nullable String password,
      @Nullable List<String> roles,
      @Nullable List<String> queues) {

    @Override
    public String toString() {
      return "Account[user=" + user + "]";
    }
  }

  /** Somebody with an account. */
  record PersonJson(
      UUID id,
      String user,
      String name,
      @Nullable String email,
      List<String> roles,
      List<String> queues) {

    static PersonJson of(Person person) {
      return new PersonJson(
          person.id(),
          person.user(),
          person.name(),
          person.email(),
          person.roles().stream().sorted().map(Role::word).toList(),
          person.queues());
    }
  }
}
