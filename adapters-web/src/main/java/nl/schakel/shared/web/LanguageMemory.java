package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers the language that a reader chose with {@code ?lang=}. */
final class LanguageMemory implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    ReaderLanguage.chosen(request)
        .ifPresent(language -> ReaderLanguage.remember(language, request, response));
    return true;
  }
}
