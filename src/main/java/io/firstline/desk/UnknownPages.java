package io.firstline.desk;

import io.firstline.ticket.UnknownTicket;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page for a ticket that does not exist. */
@ControllerAdvice(assignableTypes = {TicketPage.class, TicketActions.class, QueuePage.class})
@Profile("!memory")
final class UnknownPages {

  @ExceptionHandler
  ModelAndView unknown(UnknownTicket unknown) {
    return new ModelAndView("desk/unknown", HttpStatus.NOT_FOUND);
  }
}
