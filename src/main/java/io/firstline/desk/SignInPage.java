package io.firstline.desk;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where technicians sign in. */
@Controller
@Profile("!memory")
final class SignInPage {

  @GetMapping("/desk/sign-in")
  String page() {
    return "desk/sign-in";
  }
}
