package nl.schakel.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * In which language somebody reads: what was just chosen, else what was chosen before, else what
 * the account says, else what the browser asks for, else Dutch.
 */
final class ReaderLanguage {

  static final String PARAMETER = "lang";

  private static final String COOKIE = "schakel_lang";

  private ReaderLanguage() {}

  static Language of(HttpServletRequest request, Optional<Language> account) {
    return chosen(request)
        .or(() -> remembered(request))
        .or(() -> account.filter(Texts.LANGUAGES::contains))
        .or(() -> preferred(request))
        .orElse(Language.DUTCH);
  }

  static Optional<Language> chosen(HttpServletRequest request) {
    return known(request.getParameter(PARAMETER));
  }

  static void remember(
      Language language, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, language.tag())
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .maxAge(Duration.ofDays(365))
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .flatMap(ReaderLanguage::known);
  }

  private static Optional<Language> preferred(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? Optional.empty()
        : Collections.list(request.getLocales()).stream()
            .map(Locale::getLanguage)
            .flatMap(tag -> known(tag).stream())
            .findFirst();
  }

  private static Optional<Language> known(@Nullable String tag) {
    return Texts.LANGUAGES.stream().filter(language -> language.tag().equals(tag)).findFirst();
  }
}
