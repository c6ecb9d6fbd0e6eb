package io.firstline.channel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The chat's page; everything that is said on it goes through the chat API. */
@Controller
@Profile("!memory")
final class ChatPage {

  @GetMapping("/")
  String chat(
      @RequestParam(required = false) @Nullable String lang,
      HttpServletRequest request,
      HttpServletResponse response) {
    PageLanguage.choose(lang, request, response);
    return "web/chat";
  }
}
