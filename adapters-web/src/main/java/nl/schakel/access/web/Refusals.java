package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the API to who may not come in, before a controller is reached (RFC 6750, 9457). */
@Component
class Refusals {

  private static final String CHALLENGE = "Bearer realm=\"schakel\"";

  private final JsonMapper json;

  Refusals(JsonMapper json) {
    this.json = json;
  }

  void unknownToken(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
    answer(
        response, HttpStatus.UNAUTHORIZED, "invalid-token", "This token is not valid (any more).");
  }

  void tokenNeeded(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    answer(response, HttpStatus.UNAUTHORIZED, "token-required", "Send a token to do this.");
  }

  void scopeTooSmall(HttpServletResponse response) throws IOException {
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE,
        CHALLENGE + ", error=\"insufficient_scope\", scope=\"write\"");
    answer(response, HttpStatus.FORBIDDEN, "read-only-token", "This token may only read.");
  }

  void notAllowed(HttpServletResponse response) throws IOException {
    answer(response, HttpStatus.FORBIDDEN, "not-allowed", "Your roles do not allow this.");
  }

  private void answer(HttpServletResponse response, HttpStatus status, String type, String detail)
      throws IOException {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "/api/v1/problems/" + type);
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", detail);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getWriter().write(json.writeValueAsString(problem));
  }
}
