package io.firstline.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Whether a request comes from this machine itself and not through a proxy on it. */
final class FromLoopback implements RequestMatcher {

  @Override
  public boolean matches(HttpServletRequest request) {
    try {
      return request.getHeader("X-Forwarded-For") == null
          && request.getHeader("Forwarded") == null
          && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
