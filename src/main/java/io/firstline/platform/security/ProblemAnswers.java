package io.firstline.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Refusals of an API as problem details (RFC 9457). */
final class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    if (refusal instanceof TooManyTries tooMany) {
      response.setHeader(
          HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, tooMany.pause().toSeconds())));
      write(response, HttpStatus.TOO_MANY_REQUESTS, "Too many sign-in tries. Try again later.");
      return;
    }
    if (refusal instanceof AuthenticationServiceException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
      write(response, HttpStatus.SERVICE_UNAVAILABLE, "Nobody can sign in just now. Try again.");
      return;
    }
    // Never "Basic": a browser would remember the password and send it along with forged requests.
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    write(
        response,
        HttpStatus.UNAUTHORIZED,
        "Sign in at /desk, or send an API token (Authorization: Bearer) or a desk account (HTTP"
            + " Basic). What was sent, if anything, is not valid.");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    // The CSRF check comes before the question who somebody is.
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      commence(request, response, new NobodySignedIn());
      return;
    }
    write(
        response,
        HttpStatus.FORBIDDEN,
        refusal instanceof CsrfException
            ? "A request with the desk's cookie needs the CSRF token of its page."
            : "Your role does not allow this.");
  }

  private static void write(HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response
        .getWriter()
        .write(
            """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}\
            """
                .formatted(status.getReasonPhrase(), status.value(), detail));
  }

  private static final class NobodySignedIn extends AuthenticationException {

    NobodySignedIn() {
      super("Nobody is signed in.");
    }
  }
}
