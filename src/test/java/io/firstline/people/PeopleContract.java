package io.firstline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstline.people.People.NewPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What accounts and tokens do over every store. */
abstract class PeopleContract {

  private static final NewPerson MINA =
      new NewPerson(
          "Mina",
          "김미나",
          "mina@example.com",
          "a good password",
          Set.of(Role.TECHNICIAN, Role.LEAD),
          List.of("security"));

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private PersonStore persons;
  private TokenStore tokenStore;
  private People people;

  abstract PersonStore persons();

  abstract TokenStore tokens();

  @BeforeEach
  void people() {
    persons = persons();
    tokenStore = tokens();
    people = new People(persons, encoder, new QueueSettings(Map.of()));
  }

  @Test
  void addedPersonIsFoundWhateverTheCase() {
    Person mina = people.add(MINA);

    assertThat(people.byUser("mINA")).contains(mina);
    assertThat(people.byId(mina.id())).contains(mina);
    assertThat(people.all()).containsExactly(mina);
    assertThat(people.byUser("jun")).isEmpty();
  }

  @Test
  void sameUserInOtherCaseIsTaken() {
    people.add(MINA);

    NewPerson again =
        new NewPerson("MINA", "x", null, "a good password", Set.of(Role.TECHNICIAN), List.of());

    assertThatThrownBy(() -> people.add(again)).isInstanceOf(UserTaken.class);
  }

  @Test
  void passwordIsKeptAsAHash() {
    people.add(MINA);

    String hash = persons.passwordHash("mina").orElseThrow();

    assertThat(hash).doesNotContain("good");
    assertThat(encoder.matches("a good password", hash)).isTrue();
  }

  @Test
  void changedPasswordReplacesTheOldOne() {
    people.add(MINA);

    assertThat(people.changePassword("mina", "another password")).isTrue();
    assertThat(people.changePassword("nobody", "another password")).isFalse();

    String hash = persons.passwordHash("mina").orElseThrow();
    assertThat(encoder.matches("another password", hash)).isTrue();
  }

  @Test
  void everyReasonAgainstAPersonIsNamed() {
    NewPerson wrong = new NewPerson("no ne", " ", "x", "short", Set.of(), List.of("hr"));

    assertThatExceptionOfType(InvalidPerson.class)
        .isThrownBy(() -> people.add(wrong))
        .satisfies(
            e ->
                assertThat(e.reasons())
                    .extracting(InvalidPerson.Reason::field)
                    .containsExactly("user", "name", "email", "roles", "queues", "password"));
  }

  @Test
  void wordsThatMeanNobodyAreNoUserNames() {
    NewPerson none =
        new NewPerson("None", "x", null, "a good password", Set.of(Role.LEAD), List.of());

    assertThatThrownBy(() -> people.add(none)).hasMessageContaining("reserved");
  }

  @Test
  void tokenLetsItsOwnerAct() {
    Person mina = people.add(MINA);
    ApiTokens tokens = new ApiTokens(tokenStore, at("2026-11-02T00:00:00Z"));

    ApiTokens.Issued issued = tokens.issue("monitoring", mina);

    assertThat(tokens.ownerOf(issued.secret())).contains(mina.id());
    assertThat(tokens.ownerOf(issued.secret() + "x")).isEmpty();
    assertThat(tokens.all()).singleElement().satisfies(t -> assertThat(t.user()).isEqualTo("Mina"));
  }

  @Test
  void lastUseIsKeptToTheMinute() {
    Person mina = people.add(MINA);
    Instant first = Instant.parse("2026-11-02T00:00:00Z");
    ApiTokens.Issued issued = new ApiTokens(tokenStore, at(first.toString())).issue("x", mina);

    for (Duration later : List.of(Duration.ZERO, Duration.ofSeconds(30), Duration.ofSeconds(90))) {
      new ApiTokens(tokenStore, at(first.plus(later).toString())).ownerOf(issued.secret());
    }

    assertThat(tokenStore.all().getFirst().lastUsedAt()).isEqualTo(first.plusSeconds(90));
  }

  @Test
  void revokedTokenIsWorthNothing() {
    Person mina = people.add(MINA);
    ApiTokens tokens = new ApiTokens(tokenStore, Clock.systemUTC());
    ApiTokens.Issued issued = tokens.issue("x", mina);

    assertThat(tokens.revoke(issued.token().id())).isTrue();

    assertThat(tokens.ownerOf(issued.secret())).isEmpty();
    assertThat(tokens.revoke(issued.token().id())).isFalse();
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }
}
