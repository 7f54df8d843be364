package nl.schakel.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.regex.Pattern;
import nl.schakel.shared.web.PageMemory.Address;
import nl.schakel.shared.web.PageMemory.Moment;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers visitors from memory, before anything else but the security headers has happened. Only
 * addresses whose page turned out to be {@link SameForEveryVisitor} are ever in it, so that neither
 * made-up paths nor made-up parameters take room.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PageMemoryFilter extends OncePerRequestFilter {

  private static final Pattern PATH = Pattern.compile("/[a-z0-9./-]*");
  private static final Pattern QUERY = Pattern.compile("(pageNumber=[1-9][0-9]{0,4})?");

  /** Of ours these say nothing of who is reading; what others set does not concern us. */
  private static final Set<String> IMPERSONAL =
      Set.of("schakel_lang", "schakel_csrf", "__Host-schakel_csrf");

  private final PageMemory memory;

  PageMemoryFilter(PageMemory memory) {
    this.memory = memory;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Set.of("GET", "HEAD").contains(request.getMethod())
        || request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || !PATH.matcher(request.getRequestURI()).matches()
        || !QUERY.matcher(query(request)).matches()
        || isSomebody(request.getCookies());
  }

  private static boolean isSomebody(Cookie @org.jspecify.annotations.Nullable [] cookies) {
    return cookies != null
        && Arrays.stream(cookies)
            .map(Cookie::getName)
            .anyMatch(name -> name.contains("schakel") && !IMPERSONAL.contains(name));
  }

  private static String query(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getQueryString(), "");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Address address =
        new Address(
            request.getRequestURI(), query(request), ReaderLanguage.of(request, Optional.empty()));
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
    if (isForAll(request, held)) {
      RememberedPage page = new RememberedPage(held.getContentType(), held.getContentAsByteArray());
      memory.keep(address, page, since);
      held.resetBuffer();
      page.send(request, response);
    } else {
      memory.forget(address);
      held.copyBodyToResponse();
    }
  }

  /** A page that sets a cookie is meant for one reader, whatever its controller says. */
  private static boolean isForAll(HttpServletRequest request, ContentCachingResponseWrapper held) {
    return "GET".equals(request.getMethod())
        && held.getStatus() == HttpServletResponse.SC_OK
        && held.getContentType() != null
        && held.getHeader(HttpHeaders.SET_COOKIE) == null
        && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod handler
        && handler.hasMethodAnnotation(SameForEveryVisitor.class);
  }
}
