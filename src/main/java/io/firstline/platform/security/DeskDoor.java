package io.firstline.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads a browser to the sign-in page, and back to the page it wanted. */
final class DeskDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

  static final String SIGN_IN = "/desk/sign-in";

  /**
   * Remembers pages only, so that nobody lands on a fragment or a stream after signing in. Without
   * the mark that Spring would add to the address; the parameter may be null, if not by its type.
   */
  @SuppressWarnings("NullAway")
  RequestCache requestCache() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(DeskDoor::isPage);
    cache.setMatchingRequestParameterName(null);
    return cache;
  }

  void refused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    response.sendRedirect(SIGN_IN + (refusal instanceof TooManyTries ? "?wait" : "?wrong"));
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    send(request, response, SIGN_IN);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    // Without somebody signed in it is a form of a session that has ended meanwhile.
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      send(request, response, SIGN_IN + "?ended");
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", address);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (accepts(request, MediaType.TEXT_EVENT_STREAM_VALUE)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(address);
    }
  }

  private static boolean isPage(HttpServletRequest request) {
    return HttpMethod.GET.matches(request.getMethod())
        && request.getHeader("HX-Request") == null
        && accepts(request, MediaType.TEXT_HTML_VALUE);
  }

  private static boolean accepts(HttpServletRequest request, String type) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(type);
  }
}
