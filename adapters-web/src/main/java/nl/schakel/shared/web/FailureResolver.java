package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Answers what went wrong: as a problem under the API, as a page elsewhere. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailureResolver implements HandlerExceptionResolver {

  /** The exception behind the answer, for who has to undo what led to it. */
  static final String THROWN = FailureResolver.class.getName() + ".thrown";

  private static final Logger LOG = LoggerFactory.getLogger(FailureResolver.class);

  private final Problems problems;
  private final Frames frames;

  FailureResolver(Problems problems, Frames frames) {
    this.problems = problems;
    this.frames = frames;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (response.isCommitted()) {
      // Half an answer must not end as if it were whole: the container breaks the connection off.
      LOG.warn("{} {} broke off: {}", request.getMethod(), pattern(request), reasons(thrown));
      return null;
    }
    request.setAttribute(THROWN, thrown);
    return new ModelAndView(view(failure(thrown, request), request));
  }

  /** Where no dispatcher is around to draw the view. */
  void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(failure(thrown, request), request, response);
  }

  void show(Failure failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      view(failure, request).render(Map.of(), request, response);
    } catch (IOException | RuntimeException thrown) {
      throw thrown;
    } catch (Exception thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  private static Failure failure(Exception thrown, HttpServletRequest request) {
    Failure failure = Failures.of(thrown);
    if (failure.status() == HttpStatus.SERVICE_UNAVAILABLE) {
      // What is away is away for every request: a line each says enough.
      LOG.warn("{} {} has to wait: {}", request.getMethod(), pattern(request), reasons(thrown));
    } else if (failure.status().is5xxServerError()) {
      LOG.error("{} {} failed", request.getMethod(), pattern(request), thrown);
    }
    return failure;
  }

  /** The classes only: a message may quote a row. */
  private static String reasons(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .map(reason -> reason.getClass().getSimpleName())
        .collect(Collectors.joining(", because of "));
  }

  private View view(Failure failure, HttpServletRequest request) {
    return WholeRequest.isForApi(request)
        ? (_, _, response) -> problems.write(failure, request, response)
        : (model, _, response) -> {
          failure.writeHeaders(response);
          frames.around(request).explain(failure.status()).render(model, request, response);
        };
  }

  /** Never the address itself: some addresses are secrets, and logs are read by others. */
  private static Object pattern(HttpServletRequest request) {
    return Objects.requireNonNullElse(
        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "(unmapped)");
  }
}
