package io.firstline.platform.security;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Requests that an API cannot read, as problem details that name the place. */
@RestControllerAdvice(annotations = RestController.class)
@Profile("!memory")
final class ApiProblems extends ResponseEntityExceptionHandler {

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, "The body is not the JSON expected here.");
    if (unreadable.getCause() instanceof DatabindException mismatch) {
      String field = field(mismatch);
      problem.setDetail("The field '" + field + "' has the wrong kind of value.");
      problem.setProperty("errors", List.of(Map.of("field", field, "message", "wrong kind")));
    }
    return handleExceptionInternal(unreadable, problem, headers, status, request);
  }

  @ExceptionHandler({
    TransientDataAccessException.class,
    NonTransientDataAccessResourceException.class,
    CannotCreateTransactionException.class,
    TransactionSystemException.class
  })
  ResponseEntity<ProblemDetail> databaseAway() {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE, "The database cannot be reached. Try again.");
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .body(problem);
  }

  private static String field(JacksonException mismatch) {
    return mismatch.getPath().stream()
        .map(place -> String.valueOf(place.getPropertyName()))
        .reduce((before, next) -> before + "." + next)
        .orElse("");
  }
}
