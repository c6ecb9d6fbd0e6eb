package io.firstline.people;

import io.firstline.people.InvalidPerson.Reason;
import io.firstline.people.People.NewPerson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the values of an account have to be like. */
final class PersonRules {

  static final int SHORTEST_PASSWORD = 8;

  // The hash looks at no more than this; a longer password would be cut without a word.
  private static final int LONGEST_PASSWORD_BYTES = 72;

  private static final Pattern USER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,63}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  // These words mean somebody who is not a person in searches and histories.
  private static final Set<String> RESERVED = Set.of("none", "assistant", "requester", "system");

  private final List<String> queues;

  PersonRules(List<Queue> queues) {
    this.queues = queues.stream().map(Queue::id).toList();
  }

  List<Reason> against(NewPerson person) {
    List<Reason> reasons = new ArrayList<>();
    if (!USER.matcher(person.user()).matches()) {
      reasons.add(
          new Reason(
              "user",
              "The user name has 1 to 64 letters, digits or any of . _ @ + - and starts with a"
                  + " letter or digit."));
    } else if (RESERVED.contains(person.user().toLowerCase(Locale.ROOT))) {
      reasons.add(new Reason("user", "The user name '" + person.user() + "' is reserved."));
    }
    if (person.name().isBlank() || person.name().length() > 100) {
      reasons.add(new Reason("name", "The name has 1 to 100 characters."));
    }
    if (person.email() != null && !EMAIL.matcher(person.email()).matches()) {
      reasons.add(new Reason("email", "The e-mail address looks like name@example.com."));
    }
    if (person.roles().isEmpty()) {
      reasons.add(
          new Reason("roles", "A person has at least one role: technician, lead or admin."));
    }
    for (String queue : person.queues()) {
      if (!queues.contains(queue)) {
        reasons.add(
            new Reason(
                "queues",
                "There is no queue '%s'. There are: %s."
                    .formatted(queue, String.join(", ", queues))));
      }
    }
    reasons.addAll(againstPassword(person.password()));
    return reasons;
  }

  List<Reason> againstPassword(String password) {
    if (password.length() < SHORTEST_PASSWORD
        || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
      return List.of(
          new Reason(
              "password",
              "The password has at least %d characters and at most %d bytes."
                  .formatted(SHORTEST_PASSWORD, LONGEST_PASSWORD_BYTES)));
    }
    return List.of();
  }
}
