package io.firstline.people;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/** Lets whoever shows an API token act as its owner. */
@Component
final class TokenSignIn implements AuthenticationProvider {

  private final ApiTokens tokens;
  private final PersonStore persons;

  TokenSignIn(ApiTokens tokens, PersonStore persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    Person owner =
        tokens
            .ownerOf(String.valueOf(attempt.getCredentials()))
            .flatMap(persons::byId)
            .orElseThrow(() -> new BadCredentialsException("The API token is not known."));
    UserDetails details = Accounts.details(owner, "");
    return UsernamePasswordAuthenticationToken.authenticated(
        details, null, details.getAuthorities());
  }

  @Override
  public boolean supports(Class<?> kind) {
    return PreAuthenticatedAuthenticationToken.class.isAssignableFrom(kind);
  }
}
