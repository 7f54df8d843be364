package nl.schakel.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Around everything but the headers: makes the request readable more than once, and answers what
 * goes wrong before or after a controller in the same words as what goes wrong in one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class OuterFilter extends OncePerRequestFilter {

  /** Of the interface, by the rules of semantic versioning; the first number is in every path. */
  static final String API_VERSION = "1.0.0";

  private final FailureResolver failures;
  private final UploadDoors doors;

  OuterFilter(FailureResolver failures, UploadDoors doors) {
    this.failures = failures;
    this.doors = doors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (WholeRequest.isForApi(request)) {
      response.setHeader("API-Version", API_VERSION);
    }
    WholeRequest whole = new WholeRequest(request, doors.largest(request));
    try {
      if (whole.content().mayBringFiles()) {
        doors.through(() -> pass(whole, response, chain));
      } else {
        pass(whole, response, chain);
      }
    } catch (RuntimeException | ServletException thrown) {
      if (response.isCommitted() || request.getDispatcherType() == DispatcherType.ERROR) {
        throw thrown;
      }
      answer(Objects.requireNonNullElse(cause(thrown), thrown), whole, response);
    }
  }

  private static void pass(WholeRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.check();
    chain.doFilter(request, response);
  }

  /** The container wraps what a servlet throws. */
  private static @org.jspecify.annotations.Nullable Exception cause(Exception thrown) {
    return thrown instanceof ServletException wrapper && wrapper.getCause() instanceof Exception e
        ? e
        : null;
  }

  private void answer(Exception thrown, WholeRequest request, HttpServletResponse response)
      throws IOException {
    response.resetBuffer();
    failures.answer(thrown, request, response);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
