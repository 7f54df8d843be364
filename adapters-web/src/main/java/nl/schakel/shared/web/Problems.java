package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a failure as {@code application/problem+json}, whatever the caller said to accept. */
@Component
final class Problems {

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  void write(Failure failure, HttpServletResponse response) throws IOException {
    byte[] body = json.writeValueAsBytes(Problem.of(failure));
    response.setStatus(failure.status().value());
    failure.headers().forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
