package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a failure as {@code application/problem+json}, whatever the caller said to accept, in the
 * language that the caller asked for.
 */
@Component
public final class Problems {

  private final JsonMapper json;
  private final Texts texts;

  Problems(JsonMapper json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /**
   * For what is refused before a controller is reached.
   *
   * @param code stable; its words are {@code problem.<code>} and {@code problem.<code>.detail}
   */
  public void write(
      HttpStatus status, String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(Failure.of(status, code), request, response);
  }

  void write(Failure failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Wording words = texts.in(ReaderLanguage.of(request, Optional.empty()));
    byte[] body = json.writeValueAsBytes(Problem.of(failure, words));
    response.setStatus(failure.status().value());
    failure.writeHeaders(response);
    response.setHeader("API-Version", OuterFilter.API_VERSION);
    // Spring sets a locale before it draws a view, and the container a charset with it.
    response.setCharacterEncoding((String) null);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.language().tag());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
