package io.firstline.desk;

import io.firstline.people.ApiToken;
import io.firstline.people.ApiTokens;
import io.firstline.people.People;
import io.firstline.people.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API tokens, for administrators. */
@RestController
@Profile("!memory")
@RequestMapping("/api/tokens")
@Tag(name = "tokens")
final class TokenApi {

  private final ApiTokens tokens;
  private final People people;

  TokenApi(ApiTokens tokens, People people) {
    this.tokens = tokens;
    this.people = people;
  }

  @GetMapping
  @Operation(summary = "Lists the tokens without their secrets")
  List<ApiToken> all() {
    return tokens.all();
  }

  @PostMapping
  @Operation(
      summary = "Issues a token, shown this once",
      description = "user: who acts with it; without it, whoever asks.")
  ResponseEntity<Issued> issue(
      @RequestBody(required = false) @Nullable NewToken given, @Me Person me) {
    NewToken token = given == null ? new NewToken(null, null) : given;
    Input input = new Input();
    String name = input.optional("name", token.name(), 100);
    String user = input.optional("user", token.user(), 64);
    Optional<Person> owner = user == null ? Optional.of(me) : people.byUser(user);
    if (owner.isEmpty()) {
      input.refuse("user", "There is no user '" + user + "'.");
    }
    input.check();
    ApiTokens.Issued issued = tokens.issue(name == null ? me.user() : name, owner.orElseThrow());
    ApiToken kept = issued.token();
    return ResponseEntity.created(URI.create("/api/tokens/" + kept.id()))
        .body(new Issued(kept.id(), kept.name(), kept.user(), issued.secret()));
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Revokes a token")
  ResponseEntity<Void> revoke(@PathVariable UUID id) {
    return tokens.revoke(id)
        ? ResponseEntity.noContent().build()
        : ResponseEntity.notFound().build();
  }

  /** A token to be issued. */
  record NewToken(@Nullable String name, @Nullable String user) {}

  /** A token with its secret. */
  record Issued(UUID id, String name, String user, String token) {

    @Override
    public String toString() {
      return "Issued[id=" + id + "]";
    }
  }
}
