package io.firstline.channel.web;

import io.firstline.conversation.ConflictingMessage;
import io.firstline.conversation.UnknownConversation;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Words what went wrong in the chat API as problem details (RFC 9457), never with their text. */
@RestControllerAdvice(assignableTypes = ChatController.class)
@Profile("!memory")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ChatProblems {

  private static final Duration DATABASE_PAUSE = Duration.ofSeconds(5);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(refusal.status(), refusal.detail());
    return ResponseEntity.status(refusal.status()).headers(refusal.headers()).body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownConversation unknown) {
    return refused(Refusal.unknownConversation());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> conflicting(ConflictingMessage conflict) {
    return refused(Refusal.conflict());
  }

  /** The parser's own message quotes the body, so it is not passed on. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    return unreadable.getCause() instanceof Refusal refusal
        ? refused(refusal)
        : refused(Refusal.badRequest("The body is not JSON of the form that is expected here."));
  }

  @ExceptionHandler({
    HttpMediaTypeNotSupportedException.class,
    HttpMediaTypeNotAcceptableException.class
  })
  ResponseEntity<ProblemDetail> otherMediaType(ErrorResponse response) {
    return ResponseEntity.status(response.getStatusCode())
        .headers(response.getHeaders())
        .body(response.getBody());
  }

  @ExceptionHandler({
    NonTransientDataAccessResourceException.class,
    TransientDataAccessException.class,
    CannotCreateTransactionException.class,
    TransactionSystemException.class
  })
  ResponseEntity<ProblemDetail> databaseAway() {
    return refused(Refusal.unavailable("The service cannot reach its database.", DATABASE_PAUSE));
  }
}
