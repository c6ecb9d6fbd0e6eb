package io.firstline.desk;

import io.firstline.language.Language;
import io.firstline.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A form of a ticket's page that was sent, by whom, and whether a script waits for a part. */
record ActionRequest(String number, Person me, Language language, HttpServletRequest http) {

  /** The part of the page that shows what came of it, or the way back to the page. */
  ModelAndView answer(Notice notice, String part, TicketViews views) {
    return answer(notice, part, views, Map.of());
  }

  /**
   * @param more for the part only; on the way back it would stand in the address
   */
  ModelAndView answer(Notice notice, String part, TicketViews views, Map<String, ?> more) {
    if (http.getHeader("HX-Request") == null) {
      RequestContextUtils.getOutputFlashMap(http).put(Notice.MODEL, notice);
      return new ModelAndView("redirect:/desk/tickets/{number}", Map.of("number", number));
    }
    return new ModelAndView("desk/ticket-parts :: " + part, more)
        .addObject("me", me)
        .addObject("view", views.view(number, me, language))
        .addObject("key", UUID.randomUUID().toString())
        .addObject(Notice.MODEL, notice);
  }
}
