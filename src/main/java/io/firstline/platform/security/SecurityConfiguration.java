package io.firstline.platform.security;

import static org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type.SERVLET;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The chains of filters, from the most particular kind of caller to everybody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = SERVLET)
@Profile("!memory")
class SecurityConfiguration {

  private static final String TECHNICIAN = "TECHNICIAN";
  private static final String ADMIN = "ADMIN";

  private static final RequestMatcher STAFF_API =
      paths("/api/tickets/**", "/api/people/**", "/api/tokens/**");

  private final ProblemAnswers problems = new ProblemAnswers();

  @Bean
  AuthenticationManager authenticationManager(List<AuthenticationProvider> providers) {
    return new SignInBrake(new ProviderManager(providers), Ticker.systemTicker());
  }

  /** Scripts: a token or a password with every request, so there is no session to forge one in. */
  @Bean
  @Order(1)
  SecurityFilterChain scripts(HttpSecurity http, AuthenticationManager manager) throws Exception {
    var bearer = new AuthenticationFilter(manager, new BearerToken());
    bearer.setSuccessHandler((request, response, authentication) -> {});
    bearer.setFailureHandler(problems::commence);
    return staff(stateless(http, manager))
        .securityMatcher(
            new AndRequestMatcher(STAFF_API, new RequestHeaderRequestMatcher("Authorization")))
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .addFilterBefore(bearer, BasicAuthenticationFilter.class)
        .build();
  }

  /** The same API for the desk's own pages: its session, and a CSRF token with every change. */
  @Bean
  @Order(2)
  SecurityFilterChain staffApi(HttpSecurity http, AuthenticationManager manager) throws Exception {
    return staff(secured(http, manager))
        .securityMatcher(STAFF_API)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .requestCache(cache -> cache.disable())
        .build();
  }

  /** Requesters and channels: each checks its own token or signature. */
  @Bean
  @Order(3)
  SecurityFilterChain channels(HttpSecurity http, AuthenticationManager manager) throws Exception {
    return stateless(http, manager)
        .securityMatcher(paths("/api/chat/**", "/slack/**", "/teams/**"))
        .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain actuator(HttpSecurity http, AuthenticationManager manager) throws Exception {
    return stateless(http, manager)
        .securityMatcher("/actuator/**")
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .requestMatchers(
                        new AndRequestMatcher(paths("/actuator/prometheus"), new FromLoopback()))
                    .permitAll()
                    .anyRequest()
                    .hasRole(ADMIN))
        .build();
  }

  @Bean
  @Order(5)
  SecurityFilterChain desk(HttpSecurity http, AuthenticationManager manager) throws Exception {
    DeskDoor door = new DeskDoor();
    return secured(http, manager)
        .securityMatcher("/desk/**")
        .authorizeHttpRequests(
            rules ->
                rules
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(DeskDoor.SIGN_IN)
                    .permitAll()
                    .anyRequest()
                    .hasRole(TECHNICIAN))
        .requestCache(cache -> cache.requestCache(door.requestCache()))
        .formLogin(
            form ->
                form.loginPage(DeskDoor.SIGN_IN)
                    .defaultSuccessUrl("/desk")
                    .failureHandler(door::refused)
                    .permitAll())
        .logout(out -> out.logoutUrl("/desk/sign-out").logoutSuccessUrl(DeskDoor.SIGN_IN + "?out"))
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(door).accessDeniedHandler(door))
        .build();
  }

  /** Everybody: the chat's page, articles, what pages are made of. */
  @Bean
  @Order(6)
  SecurityFilterChain everybody(HttpSecurity http, AuthenticationManager manager) throws Exception {
    return secured(http, manager)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .requestCache(cache -> cache.disable())
        .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .build();
  }

  private HttpSecurity stateless(HttpSecurity http, AuthenticationManager manager)
      throws Exception {
    return secured(http, manager)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .csrf(csrf -> csrf.disable());
  }

  private HttpSecurity secured(HttpSecurity http, AuthenticationManager manager) throws Exception {
    return http.authenticationManager(manager)
        .headers(new PageHeaders())
        .logout(out -> out.disable())
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems));
  }

  private static HttpSecurity staff(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
        rules ->
            rules
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/api/tickets/**")
                .hasRole(TECHNICIAN)
                .requestMatchers(HttpMethod.GET, "/api/people")
                .hasRole(TECHNICIAN)
                .anyRequest()
                .hasRole(ADMIN));
  }

  private static RequestMatcher paths(String... patterns) {
    return new OrRequestMatcher(
        List.of(patterns).stream()
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());
  }
}
