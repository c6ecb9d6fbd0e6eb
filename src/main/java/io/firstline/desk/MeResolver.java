package io.firstline.desk;

import io.firstline.people.People;
import io.firstline.people.Person;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Looks up who is signed in, so that a change of role or name counts from the next request. */
final class MeResolver implements HandlerMethodArgumentResolver {

  private final People people;

  MeResolver(People people) {
    this.people = people;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(Me.class);
  }

  @Override
  public Person resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Principal principal = request.getUserPrincipal();
    if (principal == null) {
      throw new InsufficientAuthenticationException("Nobody is signed in.");
    }
    return people
        .byUser(principal.getName())
        .orElseThrow(() -> new InsufficientAuthenticationException("The account is gone."));
  }
}
