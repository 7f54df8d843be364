package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what went wrong under the API; what is no endpoint of it is a page's business. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailureResolver implements HandlerExceptionResolver {

  private static final Logger LOG = LoggerFactory.getLogger(FailureResolver.class);

  private final Problems problems;

  FailureResolver(Problems problems) {
    this.problems = problems;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (!WholeRequest.isForApi(request)) {
      return null;
    }
    Failure failure = Failures.of(thrown);
    if (failure.status().is5xxServerError()) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
    }
    return new ModelAndView((_, _, answer) -> problems.write(failure, answer));
  }
}
