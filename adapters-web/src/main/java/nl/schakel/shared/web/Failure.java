package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why a request is not answered with what was asked for. API and pages put it in their own form;
 * what happened is decided once, in {@link Failures}.
 *
 * @param code stable; in words it is {@code problem.<code>} of the shared texts
 * @param arguments what the words need
 * @param headers what the status demands, such as Allow or Retry-After
 */
record Failure(
    HttpStatus status,
    String code,
    Map<String, Object> arguments,
    HttpHeaders headers,
    List<FieldError> errors) {

  static Failure of(HttpStatus status, String code) {
    return new Failure(status, code, Map.of(), new HttpHeaders(), List.of());
  }

  Failure with(String header, String value) {
    HttpHeaders more = new HttpHeaders();
    more.addAll(headers);
    more.set(header, value);
    return new Failure(status, code, arguments, more, errors);
  }

  void writeHeaders(HttpServletResponse response) {
    headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
  }
}
