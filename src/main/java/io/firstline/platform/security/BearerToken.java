package io.firstline.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Reads {@code Authorization: Bearer ...}; the token is the credential of a principal unknown. */
final class BearerToken implements AuthenticationConverter {

  private static final String SCHEME = "Bearer ";

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    return new PreAuthenticatedAuthenticationToken(
        "token", header.substring(SCHEME.length()).strip());
  }
}
