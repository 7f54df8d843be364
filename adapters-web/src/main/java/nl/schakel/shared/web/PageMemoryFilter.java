package nl.schakel.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import nl.schakel.shared.web.Changes.Moment;
import nl.schakel.shared.web.PageMemory.Address;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers visitors from memory, before anything else but the security headers has happened. Only
 * addresses whose page turned out to be {@link SameForEveryVisitor} are ever in it, so that neither
 * made-up paths nor made-up parameters take room.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PageMemoryFilter extends OncePerRequestFilter {

  private final PageMemory memory;

  PageMemoryFilter(PageMemory memory) {
    this.memory = memory;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Visitor.mayBe(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Address address = Visitor.address(request);
    Optional<RememberedPage> fresh = memory.fresh(address);
    if (fresh.isPresent()) {
      fresh.get().send(request, response);
    } else if (memory.knows(address)) {
      refresh(address, request, response, chain);
    } else {
      draw(address, request, response, chain);
    }
  }

  /**
   * One draws; whoever comes meanwhile takes the page of a moment ago, or waits for the new one.
   */
  private void refresh(
      Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Lock flight = memory.flight(address);
    if (!flight.tryLock()) {
      Optional<RememberedPage> spare = memory.spare(address);
      if (spare.isPresent()) {
        spare.get().send(request, response);
        return;
      }
      flight.lock();
    }
    try {
      Optional<RememberedPage> drawnMeanwhile = memory.fresh(address);
      if (drawnMeanwhile.isPresent()) {
        drawnMeanwhile.get().send(request, response);
      } else {
        draw(address, request, response, chain);
      }
    } finally {
      flight.unlock();
    }
  }

  private void draw(
      Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Moment since = memory.now();
    ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, held);
    if (Visitor.isAnswer(request, held)) {
      RememberedPage page = new RememberedPage(held.getContentType(), held.getContentAsByteArray());
      memory.keep(address, page, since);
      held.resetBuffer();
      page.send(request, response);
    } else {
      memory.forget(address);
      held.copyBodyToResponse();
    }
  }
}
