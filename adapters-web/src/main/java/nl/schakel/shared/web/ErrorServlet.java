package nl.schakel.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Where the container sends a request that somebody refused with a bare status: the answer is that
 * of the address that was asked for. A servlet, and no endpoint, so that no door stands before it.
 */
final class ErrorServlet extends HttpServlet {

  static final String PATH = "/error";

  private static final long serialVersionUID = 1L;

  private final transient FailureResolver failures;

  ErrorServlet(FailureResolver failures) {
    this.failures = failures;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpServletRequest asked = asked(request);
    ContainerRefusals.guard(response);
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception thrown) {
      failures.answer(thrown, asked, response);
    } else {
      failures.show(Failures.ofStatus(status(request), new HttpHeaders()), asked, response);
    }
  }

  /** Who comes here by the address itself has found nothing. */
  private static HttpStatusCode status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? HttpStatusCode.valueOf(status)
        : HttpStatus.NOT_FOUND;
  }

  private static HttpServletRequest asked(HttpServletRequest request) {
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getRequestURI() {
        return address instanceof String original ? original : super.getRequestURI();
      }
    };
  }
}
