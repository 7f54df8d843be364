package nl.schakel.shared.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** Says what went wrong and what to do next; never how it came about. */
record FailurePage(HttpStatus status) {

  /** What a reader need not tell apart is said in the same words. */
  private static final Map<HttpStatus, HttpStatus> SAID_AS =
      Map.of(
          HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN,
          HttpStatus.GONE, HttpStatus.NOT_FOUND,
          HttpStatus.NOT_ACCEPTABLE, HttpStatus.BAD_REQUEST,
          HttpStatus.PRECONDITION_FAILED, HttpStatus.CONFLICT,
          HttpStatus.URI_TOO_LONG, HttpStatus.BAD_REQUEST);

  String key(String part) {
    return "shared.failure." + said().value() + "." + part;
  }

  private HttpStatus said() {
    HttpStatus said = SAID_AS.getOrDefault(status, status);
    return switch (said) {
      case BAD_REQUEST,
          FORBIDDEN,
          NOT_FOUND,
          METHOD_NOT_ALLOWED,
          CONFLICT,
          CONTENT_TOO_LARGE,
          UNSUPPORTED_MEDIA_TYPE,
          TOO_MANY_REQUESTS,
          SERVICE_UNAVAILABLE ->
          said;
      default ->
          said.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}
