package nl.schakel.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.shared.usecase.AnswerOnce;
import nl.schakel.shared.usecase.AnswerOnce.Answer;
import nl.schakel.shared.usecase.AnswerOnce.Command;
import nl.schakel.shared.usecase.AnswerOnce.NothingDone;
import nl.schakel.shared.usecase.AnswerOnce.Outcome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Runs a POST that carries a key in the transaction that keeps its answer. Behind the security
 * filters, because a key belongs to its caller; a POST without a key passes untouched.
 */
@Component
@Order(2)
final class RepeatFilter extends OncePerRequestFilter {

  /**
   * People without an account share one name: their address may change between two attempts, and
   * only who sends the very same request is given its answer.
   */
  private static final String VISITOR = "visitor";

  private final ObjectProvider<AnswerOnce> answers;
  private final FailureResolver failures;

  RepeatFilter(ObjectProvider<AnswerOnce> answers, FailureResolver failures) {
    this.answers = answers;
    this.failures = failures;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String caller = Objects.requireNonNullElse(request.getRemoteUser(), VISITOR);
    Optional<Command> repeatable = RepeatedRequest.of(WholeRequest.of(request), caller);
    if (repeatable.isPresent()) {
      answer(repeatable.get(), request, new HeldAnswer(response), chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void answer(
      Command command, HttpServletRequest request, HeldAnswer held, FilterChain chain)
      throws IOException {
    try {
      switch (answers.getObject().answer(command, () -> run(request, held, chain))) {
        case Outcome.Fresh _ -> {}
        case Outcome.Repeated(Answer known) -> repeat(known, held);
        case Outcome.StillRunning _ ->
            fail(
                Failure.of(HttpStatus.CONFLICT, "IDEMPOTENCY_STILL_RUNNING")
                    .with("Retry-After", "1"),
                request,
                held);
        case Outcome.OtherRequest _ ->
            fail(
                Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, "IDEMPOTENCY_KEY_REUSED"),
                request,
                held);
      }
    } catch (NothingDone _) {
      // The answer says why; it stands in what is held.
    }
    held.copyBodyToResponse();
  }

  private Answer run(HttpServletRequest request, HeldAnswer held, FilterChain chain) {
    held.startOver();
    request.removeAttribute(FailureResolver.THROWN);
    try {
      chain.doFilter(request, held);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
    if (held.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
      throw request.getAttribute(FailureResolver.THROWN) instanceof Throwable reason
          ? new NothingDone(reason)
          : new NothingDone();
    }
    return ShownOnce.instead(request).orElseGet(held::answer);
  }

  private void fail(Failure failure, HttpServletRequest request, HeldAnswer held)
      throws IOException {
    failures.show(failure, request, held);
  }

  private static void repeat(Answer known, HeldAnswer held) throws IOException {
    held.setStatus(known.status());
    known.headers().forEach(held::setHeader);
    held.setHeader("Idempotency-Replayed", "true");
    held.getOutputStream().write(known.body().getBytes(StandardCharsets.UTF_8));
  }
}
