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

/** Answers what went wrong on a page with a page. The API has its own answer, which goes first. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PageFailures implements HandlerExceptionResolver {

  private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

  private final Frames frames;

  PageFailures(Frames frames) {
    this.frames = frames;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    Failure failure = Failures.of(thrown);
    if (failure.status().is5xxServerError()) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
    }
    failure.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    return new ModelAndView(frames.around(request).explain(failure.status()));
  }
}
