package io.firstline.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.firstline.desk.DeskPeople;
import io.firstline.desk.DeskTest;
import io.firstline.people.ApiTokens;
import io.firstline.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DeskTest
class SecurityRulesTests {

  private static final RequestPostProcessor ADMIN = httpBasic("admin", DeskPeople.PASSWORD);

  @Autowired private MockMvcTester mvc;
  @Autowired private People people;
  @Autowired private ApiTokens tokens;

  @Test
  void apiRefusesStrangersWithAProblem() {
    assertThat(mvc.get().uri("/api/tickets"))
        .hasStatus(401)
        .hasContentTypeCompatibleWith("application/problem+json")
        .hasHeader("WWW-Authenticate", "Bearer");
    assertThat(mvc.post().uri("/api/tickets/HD-1/claim")).hasStatus(401);
    assertThat(mvc.get().uri("/api/people")).hasStatus(401);
    assertThat(mvc.post().uri("/api/tokens")).hasStatus(401);
  }

  @Test
  void passwordOpensTheApiWithoutASession() {
    assertThat(mvc.get().uri("/api/tickets").with(ADMIN))
        .hasStatusOk()
        .doesNotContainHeader("Set-Cookie");
    assertThat(mvc.get().uri("/api/tickets").with(httpBasic("admin", "wrong"))).hasStatus(401);
  }

  @Test
  void tokenOpensTheApi() {
    String secret = tokens.issue("test", people.byUser("admin").orElseThrow()).secret();

    assertThat(mvc.get().uri("/api/tickets").header("Authorization", "Bearer " + secret))
        .hasStatusOk();
    assertThat(mvc.get().uri("/api/tickets").header("Authorization", "Bearer x" + secret))
        .hasStatus(401)
        .hasContentTypeCompatibleWith("application/problem+json");
  }

  @Test
  void sessionNeedsTheCsrfTokenForChanges() {
    RequestPostProcessor technician = user("admin").roles("TECHNICIAN");

    assertThat(mvc.get().uri("/api/tickets").with(technician)).hasStatusOk();
    assertThat(mvc.post().uri("/api/tickets/HD-9/release").with(technician))
        .hasStatus(403)
        .bodyText()
        .contains("CSRF");
    assertThat(mvc.post().uri("/api/tickets/HD-9/release").with(technician).with(csrf()))
        .hasStatus(404);
  }

  @Test
  void accountsAreForAdministrators() {
    RequestPostProcessor technician = user("admin").roles("TECHNICIAN");

    assertThat(mvc.get().uri("/api/people").with(technician)).hasStatusOk();
    assertThat(mvc.post().uri("/api/people").with(technician).with(csrf())).hasStatus(403);
    assertThat(mvc.get().uri("/api/tokens").with(technician))
        .hasStatus(403)
        .hasContentTypeCompatibleWith("application/problem+json");
  }

  @Test
  void unknownAddressIsAProblemForScripts() {
    assertThat(mvc.get().uri("/api/nowhere").with(ADMIN)).hasStatus(404);
  }

  @Test
  void deskLeadsStrangersToTheSignIn() {
    assertThat(mvc.get().uri("/desk").accept(MediaType.TEXT_HTML))
        .hasStatus(302)
        .hasRedirectedUrl("/desk/sign-in");
    assertThat(mvc.get().uri("/desk/queue").header("HX-Request", "true"))
        .hasStatus(401)
        .hasHeader("HX-Redirect", "/desk/sign-in");
    assertThat(mvc.get().uri("/desk/events").accept(MediaType.TEXT_EVENT_STREAM)).hasStatus(401);
    assertThat(mvc.post().uri("/desk/tickets"))
        .hasStatus(302)
        .hasRedirectedUrl("/desk/sign-in?ended");
  }

  @Test
  void signInOpensTheDesk() {
    assertThat(
            mvc.post()
                .uri("/desk/sign-in")
                .param("username", "ADMIN")
                .param("password", DeskPeople.PASSWORD)
                .with(csrf()))
        .hasStatus(302)
        .hasRedirectedUrl("/desk");
    assertThat(
            mvc.post()
                .uri("/desk/sign-in")
                .param("username", "admin")
                .param("password", "wrong")
                .with(csrf()))
        .hasRedirectedUrl("/desk/sign-in?wrong");
  }

  @Test
  void guessesAreSlowedDownForThatUserOnly() {
    for (int i = 0; i < 5; i++) {
      assertThat(mvc.get().uri("/api/tickets").with(httpBasic("nobody", "guess" + i)))
          .hasStatus(401);
    }

    assertThat(mvc.get().uri("/api/tickets").with(httpBasic("nobody", "guess")))
        .hasStatus(429)
        .containsHeader("Retry-After");
    assertThat(mvc.get().uri("/api/tickets").with(ADMIN)).hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/health", "/v3/api-docs", "/api/docs"})
  void publicPlacesNeedNobody(String place) {
    assertThat(mvc.get().uri(place).exchange().getResponse().getStatus()).isLessThan(400);
  }

  @Test
  void figuresAreForTheMachineItselfAndAdministrators() {
    assertThat(mvc.get().uri("/actuator/prometheus")).hasStatusOk();
    assertThat(mvc.get().uri("/actuator/prometheus").with(from("10.0.0.7"))).hasStatus(401);
    assertThat(mvc.get().uri("/actuator/prometheus").header("X-Forwarded-For", "10.0.0.7"))
        .hasStatus(401);
    assertThat(mvc.get().uri("/actuator/prometheus").with(from("10.0.0.7")).with(ADMIN))
        .hasStatusOk();
  }

  @Test
  void pagesMayLoadNothingForeignOrInline() {
    assertThat(mvc.get().uri("/desk/sign-in"))
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Referrer-Policy", "same-origin")
        .headers()
        .satisfies(
            headers ->
                assertThat(headers.getFirst("Content-Security-Policy"))
                    .contains("frame-ancestors 'none'", "script-src 'self'")
                    .doesNotContain("unsafe"));
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
