package io.firstline.channel.web;

import io.firstline.language.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The language of a page's own words: the one chosen, else the first that the browser asks for. */
final class PageLanguage {

  private static final String NAME = "lang";
  private static final Duration LIFE = Duration.ofDays(365);

  private PageLanguage() {}

  static Language of(HttpServletRequest request) {
    if (request.getAttribute(NAME) instanceof Language chosen) {
      return chosen;
    }
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(Cookie::getValue)
        .flatMap(Language::of)
        .orElseGet(() -> asked(request));
  }

  /** Keeps what was chosen on the page; another word changes nothing. */
  static void choose(
      @Nullable String code, HttpServletRequest request, HttpServletResponse response) {
    Optional.ofNullable(code)
        .flatMap(Language::of)
        .ifPresent(
            language -> {
              request.setAttribute(NAME, language);
              response.addHeader(HttpHeaders.SET_COOKIE, cookie(language));
            });
  }

  private static String cookie(Language language) {
    return ResponseCookie.from(NAME, language.code())
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(LIFE)
        .build()
        .toString();
  }

  private static Language asked(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Language.KO;
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .map(Language::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Language.EN);
  }
}
