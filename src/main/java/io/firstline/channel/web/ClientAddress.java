package io.firstline.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a request came from. What a proxy says of it counts only when the proxy runs on this
 * machine: anybody else could write the header.
 */
record ClientAddress(String address, boolean secure) {

  static ClientAddress of(HttpServletRequest request) {
    if (!isLoopback(request.getRemoteAddr())) {
      return new ClientAddress(request.getRemoteAddr(), request.isSecure());
    }
    return new ClientAddress(
        forwardedFor(request),
        request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
  }

  /** The last hop is the one that our own proxy saw; those before it are hearsay. */
  private static String forwardedFor(HttpServletRequest request) {
    @Nullable String hops = request.getHeader("X-Forwarded-For");
    if (hops == null) {
      return request.getRemoteAddr();
    }
    String last = hops.substring(hops.lastIndexOf(',') + 1).strip();
    return last.isEmpty() || last.length() > 64 ? request.getRemoteAddr() : last;
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
