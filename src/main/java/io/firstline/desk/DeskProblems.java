package io.firstline.desk;

import io.firstline.conversation.NotHolder;
import io.firstline.people.InvalidPerson;
import io.firstline.people.UserTaken;
import io.firstline.ticket.CannotMerge;
import io.firstline.ticket.Ticket;
import io.firstline.ticket.UnknownTicket;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the technician API refuses, as problem details that say what would be right. */
@RestControllerAdvice(
    assignableTypes = {TicketApi.class, TicketActionApi.class, PeopleApi.class, TokenApi.class})
@Profile("!memory")
final class DeskProblems {

  @ExceptionHandler
  ProblemDetail invalid(InvalidInput invalid) {
    return unprocessable(invalid, invalid.wrong());
  }

  @ExceptionHandler
  ProblemDetail invalid(InvalidPerson invalid) {
    return unprocessable(invalid, invalid.reasons());
  }

  @ExceptionHandler
  ProblemDetail unknown(UnknownTicket unknown) {
    return problem(HttpStatus.NOT_FOUND, unknown);
  }

  @ExceptionHandler
  ProblemDetail taken(UserTaken taken) {
    return problem(HttpStatus.CONFLICT, taken);
  }

  @ExceptionHandler
  ProblemDetail refused(NotHolder refused) {
    return problem(HttpStatus.CONFLICT, refused);
  }

  @ExceptionHandler
  ProblemDetail refused(CannotMerge refused) {
    return problem(HttpStatus.CONFLICT, refused);
  }

  @ExceptionHandler
  ProblemDetail refused(Refused refused) {
    ProblemDetail problem = problem(HttpStatus.CONFLICT, refused);
    Ticket ticket = refused.ticket();
    problem.setProperty("holder", ticket.holder());
    problem.setProperty("holderName", ticket.holderName());
    problem.setProperty("state", ticket.state().word());
    return problem;
  }

  private static ProblemDetail unprocessable(RuntimeException invalid, List<?> errors) {
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, invalid);
    problem.setProperty("errors", errors);
    return problem;
  }

  private static ProblemDetail problem(HttpStatus status, RuntimeException refusal) {
    String detail = refusal.getMessage();
    return ProblemDetail.forStatusAndDetail(status, detail == null ? "" : detail);
  }
}
