package io.firstline.platform.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The answer to what nobody handled: a page for browsers, a problem detail for everybody else.
 * Neither says more of an inner failure than that there was one.
 */
@Controller
@Profile("!memory")
@RequestMapping("${spring.web.error.path:/error}")
final class ErrorAnswers implements ErrorController {

  @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request) {
    HttpStatus status = status(request);
    ModelAndView page = new ModelAndView("error", status);
    page.addObject("status", status.value());
    return page;
  }

  @RequestMapping
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    ProblemDetail problem = ProblemDetail.forStatus(status(request));
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address) {
      problem.setInstance(UriComponentsBuilder.fromPath(address).build().toUri());
    }
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.NOT_FOUND : status;
  }
}
