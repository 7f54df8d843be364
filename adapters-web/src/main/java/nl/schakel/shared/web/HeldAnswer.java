package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.shared.usecase.AnswerOnce.Answer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is not sent before the transaction is over, and can be started again. */
final class HeldAnswer extends ContentCachingResponseWrapper {

  /** What a repeated answer needs. The cookie of a notice is the only one that is no secret. */
  private static final List<String> KEPT_HEADERS =
      List.of(
          HttpHeaders.LOCATION,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_LANGUAGE,
          HttpHeaders.ETAG);

  private final Map<String, List<String>> before = new LinkedHashMap<>();
  private boolean started;

  HeldAnswer(HttpServletResponse response) {
    super(response);
    for (String name : response.getHeaderNames()) {
      before.put(name, new ArrayList<>(response.getHeaders(name)));
    }
  }

  /** Lets go of what an attempt has written that came to nothing. */
  void startOver() {
    if (started) {
      reset();
      before.forEach((name, values) -> values.forEach(value -> addHeader(name, value)));
    }
    started = true;
  }

  Answer answer() {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : KEPT_HEADERS) {
      String value = getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    getHeaders(HttpHeaders.SET_COOKIE).stream()
        .filter(NoticeCookie::isNotice)
        .forEach(cookie -> headers.put(HttpHeaders.SET_COOKIE, cookie));
    String type = getContentType();
    if (type != null) {
      headers.put(HttpHeaders.CONTENT_TYPE, type);
    }
    return new Answer(
        getStatus(), headers, new String(getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
