package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What the container says when a request is so broken that nothing of ours is reached: a problem to
 * a program, two plain sentences to a person; no product, no version, no trace.
 */
final class ContainerRefusals extends ErrorReportValve {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="nl"><head><meta charset="utf-8"><title>Schakel</title></head>
      <body><p>Deze vraag kunnen we niet lezen. Ga naar de <a href="/">beginpagina</a>.</p>
      <p lang="en">We cannot read this request. Go to the <a href="/">home page</a>.</p></body></html>
      """;

  private final Problems problems;

  private ContainerRefusals(Problems problems) {
    super();
    this.problems = problems;
  }

  /** Instead of the container's own; of several such valves the innermost speaks. */
  static void standIn(Context context, Problems problems) {
    if (context.getParent() instanceof StandardHost host) {
      host.setErrorReportValveClass("");
      host.getPipeline().addValve(new ContainerRefusals(problems));
    }
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.isError()) {
      return;
    }
    try {
      guard(response);
      refuse(request, response);
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      // Nobody is listening any more, and there is nobody else to tell.
      container.getLogger().debug("could not refuse", gone);
    }
  }

  /** What the filters would have said, had they been reached. */
  static void guard(HttpServletResponse response) {
    if (!response.containsHeader("Content-Security-Policy")) {
      response.setHeader(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
              + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("X-Frame-Options", "DENY");
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private void refuse(Request request, Response response) throws IOException {
    if (request.getRequestURI() != null && WholeRequest.isForApi(request)) {
      HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
      problems.write(Failures.ofStatus(status, new HttpHeaders()), request, response);
    } else {
      byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(page.length);
      response.getOutputStream().write(page);
    }
  }
}
