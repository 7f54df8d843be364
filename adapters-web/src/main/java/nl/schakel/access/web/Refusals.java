package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schakel.shared.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers of the API to who may not come in, before a controller is reached (RFC 6750, 9457). */
@Component
class Refusals {

  private static final String CHALLENGE = "Bearer realm=\"schakel\"";

  private final Problems problems;

  Refusals(Problems problems) {
    this.problems = problems;
  }

  void unknownToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
    problems.write(HttpStatus.UNAUTHORIZED, "INVALID_TOKEN", request, response);
  }

  void tokenNeeded(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    problems.write(HttpStatus.UNAUTHORIZED, "TOKEN_REQUIRED", request, response);
  }

  void scopeTooSmall(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE,
        CHALLENGE + ", error=\"insufficient_scope\", scope=\"write\"");
    problems.write(HttpStatus.FORBIDDEN, "READ_ONLY_TOKEN", request, response);
  }

  void notAllowed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.write(HttpStatus.FORBIDDEN, "NOT_ALLOWED", request, response);
  }
}
